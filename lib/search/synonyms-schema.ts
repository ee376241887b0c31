import { z } from 'zod'

/** content/synonyms.yaml: words and expressions that mean the same to readers. */
export const synonymsSchema = z.strictObject({
  synonyms: z.array(
    z
      .array(z.string().trim().min(1, 'is empty; expected words'))
      .min(2, 'has one word only; expected two or more that mean the same'),
  ),
})
