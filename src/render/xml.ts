/** Characters that no XML 1.0 document may hold, not even as a reference: control characters, halves of pairs, non-characters. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/**
 * Text for the content of an element or the value of an attribute (XML 1.0, sections 2.2 and 2.4). White space is one space.
 *
 * @example escapeXml('L’État & "Cie"\u0007') // 'L’État &amp; &quot;Cie&quot;'
 */
export function escapeXml(text: string): string {
  return text
    .replace(FORBIDDEN, '')
    .replace(/\s+/gu, ' ')
    .replace(/[&<>"']/gu, (character) => ESCAPES[character] ?? '');
}

/** What a node or tie says of itself in a graph file. */
export interface Attribute<Item> {
  readonly name: string;
  readonly type: 'string' | 'int' | 'double' | 'boolean';
  /** Null says nothing. */
  readonly value: (item: Item) => string | number | boolean | null;
}

/** The attributes that an item has a value for, escaped. */
export function attributeValues<Item>(
  attributes: readonly Attribute<Item>[],
  item: Item,
): readonly { readonly name: string; readonly value: string }[] {
  return attributes.flatMap(({ name, value }) => {
    const own = value(item);
    return own === null ? [] : [{ name, value: escapeXml(String(own)) }];
  });
}
