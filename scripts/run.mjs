import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'

/**
 * Run a command of this project in the foreground.
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [env] added to this process's own
 * @returns {Promise<number>} its exit code
 */
export function run(command, args, env = {}) {
  const isWindows = process.platform === 'win32'
  const child = spawn(command, args, {
    stdio: 'inherit',
    shell: isWindows,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
  })
  // Who stops this process by its id means what it runs, too, and nothing after it.
  let isStopped = false
  const stopBoth = () => {
    isStopped = true
    child.kill('SIGTERM')
  }
  process.once('SIGTERM', stopBoth)
  return new Promise((resolve) => {
    child.on('error', () => resolve(127))
    child.on('exit', (code, signal) => {
      process.off('SIGTERM', stopBoth)
      if (isStopped) process.exit(143)
      resolve(signal ? 1 : (code ?? 1))
    })
  })
}

/**
 * Run a package's command from node_modules.
 * @param {string} name the path of its script in node_modules
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 */
export function runBin(name, args, env) {
  return run(process.execPath, [findModule(name), ...args], env)
}

/**
 * Where a file of node_modules lies: here or in a folder above, as node looks for packages.
 * @param {string} name
 */
function findModule(name) {
  for (let folder = process.cwd(); ; folder = path.dirname(folder)) {
    const file = path.join(folder, 'node_modules', name)
    if (existsSync(file) || folder === path.dirname(folder)) return file
  }
}

/**
 * Stop with one line that says what to do.
 * @param {string} message
 * @returns {never}
 */
export function stop(message) {
  console.error(`\n${message}`)
  process.exit(1)
}
