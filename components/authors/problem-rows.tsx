import { OctagonAlert, TriangleAlert } from 'lucide'
import { Icon } from '@/components/site/icon'
import type { Problem } from '@/lib/files/problem'
import { EditorButton } from './editor-button'

type Row = Problem & { level?: 'error' | 'warning' }

/** Problems as ruled rows: what is wrong and what mends it, and the place, which opens in an editor. */
export function ProblemRows({ problems }: { problems: readonly Row[] }) {
  return (
    <ul className="border-b border-rule">
      {problems.map(({ level = 'error', ...problem }) => {
        const { file, line, column, rule, message } = problem
        const shape = level === 'error' ? OctagonAlert : TriangleAlert
        return (
          <li
            key={`${file}:${line}:${column} ${message}`}
            className="flex gap-3 border-t border-rule py-3"
          >
            <Icon
              shape={shape}
              size={20}
              className={`mt-0.5 flex-none ${level === 'error' ? 'text-stop' : 'text-care'}`}
            />
            <div className="min-w-0">
              <p className="wrap-anywhere">
                <span className="sr-only">{level === 'error' ? 'Error: ' : 'Warning: '}</span>
                {message}
              </p>
              <div className="text-meta text-ink-soft">
                <EditorButton file={file} place={problem}>
                  <code className="font-mono text-[0.8125rem] wrap-anywhere">
                    {file}:{line}:{column}
                  </code>
                </EditorButton>{' '}
                {rule}
              </div>
            </div>
          </li>
        )
      })}
    </ul>
  )
}
