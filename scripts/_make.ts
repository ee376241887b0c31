import { makeSite } from './bench/site/build-site'
import { rmSync } from 'node:fs'
import path from 'node:path'
const n=Number(process.argv[2]); const root=path.resolve(`.cache/bench-site/${n}`); rmSync(root,{recursive:true,force:true}); console.log(await makeSite(root,n)); process.exit(0)
