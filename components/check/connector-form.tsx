import { ChevronDown } from 'lucide'
import { buttonClass } from '@/components/site/button-class'
import { Icon } from '@/components/site/icon'
import { getConnectors } from '@/lib/catalogue/flows'

type Props = {
  /** The address that is asked for with the connector. */
  action: string
  /** What else stands in its query. */
  kept?: Readonly<Record<string, string>>
  /** The connector that is chosen already. */
  chosen?: string
  label: string
  button: string
  /** Whether it is the one act of its screen. */
  isMain?: boolean
}

/** Asks which connector it is about: a form that works before any script does. */
export function ConnectorForm({ action, kept = {}, chosen, label, button, isMain = false }: Props) {
  return (
    <form action={action} className="font-ui text-ui">
      {Object.entries(kept).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label htmlFor="_connector" className="block font-medium">
        {label}
      </label>
      <div className="mt-2 flex flex-wrap gap-2">
        <div className="relative flex min-w-0 flex-[1_1_14rem]">
          <select
            id="_connector"
            name="connector"
            required
            defaultValue={chosen ?? ''}
            className="min-h-12 min-w-0 flex-1 appearance-none rounded-control border border-edge bg-leaf pr-11 pl-3 text-ink hover:border-ink"
          >
            <option value="" disabled>
              Choose a connector
            </option>
            {getConnectors().map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
          <Icon
            shape={ChevronDown}
            size={20}
            className="pointer-events-none absolute inset-y-0 right-3 my-auto text-pen"
          />
        </div>
        <button
          type="submit"
          className={buttonClass(isMain ? 'filled' : 'quiet', { className: 'max-md:flex-auto' })}
        >
          {button}
        </button>
      </div>
    </form>
  )
}
