import type { DivisionNode } from '../../model/nodes.ts';
import type { Context, HandlerOf } from './context.ts';
import { element } from './element.ts';

/** A container with the classes and the language that its author asked for. */
export function divisionHandler({ options }: Context): HandlerOf<DivisionNode> {
  return (state, node) => {
    const { classes, values } = node.attributes;
    const className = classes.flatMap(name =>
      name === 'fragment' ? (options.fragmentClass ?? []) : safeClass(name),
    );
    const { lang, dir } = values;
    return element(
      'div',
      {
        ...(className.length > 0 ? { className } : {}),
        ...(lang && LANGUAGE_TAG.test(lang) ? { lang } : {}),
        ...(dir && DIRECTION.test(dir) ? { dir } : {}),
      },
      state.wrap(state.all(node as never), true),
    );
  };
}

function safeClass(name: string): string[] {
  return CLASS_NAME.test(name) ? [name] : [];
}

const CLASS_NAME = /^[\p{L}_][\p{L}\p{N}_-]*$/u;
const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i;
const DIRECTION = /^(?:ltr|rtl|auto)$/;
