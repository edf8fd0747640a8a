/** Finds what can be touched on an APL screen and what a touch sends, so that `tap NAME` needs no pixels. */

interface Touchable {
  names: string[];
  componentId: string;
  arguments: unknown[];
}

type Scope = Record<string, unknown>;

function isRecord(value: unknown): value is Scope {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const listOf = (value: unknown): unknown[] => (value === undefined ? [] : Array.isArray(value) ? value : [value]);

function lookUp(path: string, scope: Scope): unknown {
  return path.split('.').reduce<unknown>((value, name) => {
    if (Array.isArray(value)) return (value as unknown[])[Number(name)];
    return isRecord(value) ? value[name] : undefined;
  }, scope);
}

/** Simple data binding: `${payload.rows.0.name}` is looked up, any other expression is left as written. */
function bind(value: unknown, scope: Scope): unknown {
  if (typeof value !== 'string') return value;
  const whole = /^\$\{([\w.]+)\}$/.exec(value)?.[1];
  if (whole !== undefined) return lookUp(whole, scope);
  return value.replace(/\$\{([\w.]+)\}/g, (written, path: string) => {
    const found = lookUp(path, scope);
    return typeof found === 'string' || typeof found === 'number' ? String(found) : written;
  });
}

function sendEvents(command: unknown): Scope[] {
  if (Array.isArray(command)) return command.flatMap(sendEvents);
  if (!isRecord(command)) return [];
  return command['type'] === 'SendEvent' ? [command] : sendEvents(command['commands']);
}

/** The words written on a component and inside it. */
function textsIn(component: unknown): unknown[] {
  if (!isRecord(component)) return [];
  return [component['text'], ...listOf(component['items'] ?? component['item']).flatMap(textsIn)];
}

class Walker {
  readonly found: Touchable[] = [];

  constructor(private readonly layouts: Scope) {}

  visit(component: unknown, scope: Scope): void {
    if (!isRecord(component)) return;
    this.collect(component, scope);
    const layout = this.layouts[String(component['type'])];
    if (isRecord(layout)) {
      const given = Object.fromEntries(Object.entries(component).map(([name, value]) => [name, bind(value, scope)]));
      const defaults = listOf(layout['parameters']).filter(isRecord);
      const assumed = Object.fromEntries(defaults.map(({ name, default: value }) => [String(name), value]));
      this.visitAll(layout['items'] ?? layout['item'], { ...scope, ...assumed, ...given });
    }
    const data = bind(component['data'], scope);
    const rows: Scope[] = Array.isArray(data) ? data.map((row: unknown, index) => ({ data: row, index })) : [{}];
    for (const row of rows) this.visitAll(component['items'] ?? component['item'], { ...scope, ...row });
  }

  visitAll(components: unknown, scope: Scope): void {
    for (const component of listOf(components)) this.visit(component, scope);
  }

  private collect(component: Scope, scope: Scope): void {
    const event = sendEvents(component['onPress'] ?? component['onTap'])[0];
    if (event === undefined) return;
    const sent = listOf(event['arguments']).map((argument) => bind(argument, scope));
    const componentId = String(bind(component['id'] ?? '', scope));
    const labels = [component['label'], component['accessibilityLabel'], scope['label'], ...textsIn(component)];
    const names = [componentId, sent[0], ...labels.map((label) => bind(label, scope))];
    this.found.push({
      names: names.filter((name): name is string => typeof name === 'string' && name !== ''),
      componentId,
      arguments: sent,
    });
  }
}

/** Every touchable of a document with its data bound, in document order. */
export function findTouchables(document: unknown, datasources: unknown): Touchable[] {
  if (!isRecord(document) || !isRecord(document['mainTemplate'])) return [];
  const template = document['mainTemplate'];
  const sources = isRecord(datasources) ? datasources : {};
  const parameters = listOf(template['parameters']).map(String);
  const scope = Object.fromEntries(parameters.map((name) => [name, name === 'payload' ? sources : sources[name]]));
  const walker = new Walker(isRecord(document['layouts']) ? document['layouts'] : {});
  walker.visitAll(template['items'] ?? template['item'], scope);
  return walker.found;
}

export function findTouchable(touchables: Touchable[], name: string): Touchable | undefined {
  const wanted = name.trim().toLowerCase();
  return touchables.find((touchable) => touchable.names.some((candidate) => candidate.toLowerCase() === wanted));
}
