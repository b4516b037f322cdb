/** Fills a text such as '{entry}: {text} is no number' with its facts. */
export function fill(template: string, facts: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => facts[name] ?? whole);
}
