import { getSymptoms } from '@/lib/catalogue/flows'
import { RowLink } from './row-link'

/** The symptoms of the front page as rows, each leading into a guide; lives in a list. */
export function SymptomRows({ size }: { size?: 'main' | 'side' }) {
  return getSymptoms().map(({ label, path }) => (
    <RowLink key={label} href={path} size={size}>
      {label}
    </RowLink>
  ))
}
