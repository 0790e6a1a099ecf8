import type { Element, ElementContent, Properties } from 'hast';
import type { Directives } from 'mdast-util-directive';

// How a Markdown node asks to come out as another element: fields read by mdast-util-to-hast.
declare module 'mdast' {
  interface Data {
    hName?: string | undefined;
    hProperties?: Properties | undefined;
    hChildren?: ElementContent[] | undefined;
  }
}

/** An element for the page; a text among the children is a text node. */
export function element(tagName: string, properties: Properties, ...children: (Element | string)[]): Element {
  return { type: 'element', tagName, properties, children: children.map(nodeOf) };
}

/** Makes a directive come out as this element, around what stands in its brackets or around the children given. */
export function become(directive: Directives, { tagName, properties, children }: Element): void {
  directive.data = { ...directive.data, hName: tagName, hProperties: properties, ...(children.length > 0 && { hChildren: children }) };
}

function nodeOf(child: Element | string): ElementContent {
  return typeof child === 'string' ? { type: 'text', value: child } : child;
}
