import { bundleMDX } from 'mdx-bundler'
import remarkGfm from 'remark-gfm'
import remarkSmartypants from 'remark-smartypants'
import type { PluggableList } from 'unified'
import { VFile } from 'vfile'
import { remarkListDirection } from './remark-list-direction'
import type { SourceFile } from './source-file'
import { TYPOGRAPHY } from './typographic'

/**
 * Compile a content file into code that mdx-bundler's client evaluates on the server.
 * The file must have passed its checks: what is compiled here is trusted.
 * @param plugins remark plugins that run after GFM
 */
export async function compileMdx(
  { path, text }: SourceFile,
  plugins: PluggableList,
): Promise<string> {
  const cwd = process.cwd()
  const { code } = await bundleMDX({
    // The whole file with its place, so that an error names this file and its line.
    source: new VFile({ path, value: text, cwd }),
    cwd,
    mdxOptions: (options) => ({
      ...options,
      remarkPlugins: [
        ...(options.remarkPlugins ?? []),
        remarkGfm,
        remarkListDirection,
        ...plugins,
        [remarkSmartypants, TYPOGRAPHY],
      ],
    }),
    // The front matter was parsed before; gray-matter's own YAML parser refuses some of what ours takes.
    grayMatterOptions: (options) => ({
      ...options,
      engines: { javascript: refuse, yaml: () => ({}) },
    }),
  })
  return code
}

function refuse(): never {
  throw new Error('front matter in JavaScript is refused; expected YAML')
}
