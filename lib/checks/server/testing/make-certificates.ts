import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

export type Certificate = { key: string; cert: string }

/** Certificates for 127.0.0.1 and some names, made with openssl for one run of the tests. */
export function makeCertificates(names: readonly string[] = ['acme.example']): {
  /** The authority that signed the good and the expired one. */
  ca: string
  good: Certificate
  expired: Certificate
  selfSigned: Certificate
  /** Signed by the authority, for another name. */
  otherName: Certificate
} {
  const folder = mkdtempSync(path.join(tmpdir(), 'certificates-'))
  const openssl = (...args: string[]) =>
    execFileSync('openssl', args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
  const read = (name: string) => readFileSync(path.join(folder, name), 'utf8')
  const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']
  const here = `subjectAltName=IP:127.0.0.1,${names.map((name) => `DNS:${name}`).join(',')}`

  try {
    writeFileSync(path.join(folder, 'index.txt'), '')
    writeFileSync(path.join(folder, 'ca.cnf'), AUTHORITY)
    openssl(
      'req',
      '-x509',
      ...newKey,
      '-subj',
      '/CN=Test CA',
      '-keyout',
      'ca.key',
      '-out',
      'ca.pem',
    )
    const sign = (name: string, alternative: string, start: string, end: string): Certificate => {
      const [key, request, cert] = [`${name}.key`, `${name}.csr`, `${name}.pem`]
      openssl(
        'req',
        ...newKey,
        '-subj',
        `/CN=${name}`,
        '-addext',
        alternative,
        '-keyout',
        key,
        '-out',
        request,
      )
      openssl(
        'ca',
        '-batch',
        '-config',
        'ca.cnf',
        '-startdate',
        start,
        '-enddate',
        end,
        '-in',
        request,
        '-out',
        cert,
      )
      return { key: read(key), cert: read(cert) }
    }
    openssl(
      'req',
      '-x509',
      ...newKey,
      '-subj',
      '/CN=self',
      '-addext',
      here,
      '-keyout',
      's.key',
      '-out',
      's.pem',
    )
    return {
      ca: read('ca.pem'),
      good: sign('good', here, '20200101000000Z', '20490101000000Z'),
      expired: sign('expired', here, '20200101000000Z', '20200201000000Z'),
      otherName: sign(
        'other',
        'subjectAltName=DNS:other.example',
        '20200101000000Z',
        '20490101000000Z',
      ),
      selfSigned: { key: read('s.key'), cert: read('s.pem') },
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const AUTHORITY = `
[ca]
default_ca = test
[test]
database = index.txt
new_certs_dir = .
certificate = ca.pem
private_key = ca.key
rand_serial = yes
default_md = sha256
policy = any
copy_extensions = copy
[any]
commonName = supplied
`
