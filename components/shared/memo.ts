import { Component, type ComponentType, type FunctionComponent, h } from 'preact';

const same = (a: object, b: object): boolean => {
  const before = Object.entries(a);
  return before.length === Object.keys(b).length && before.every(([key, value]) => Reflect.get(b, key) === value);
};

/** Renders anew only when a prop changed; `preact/compat` has the same at ten times the weight. */
export function memo<P extends object>(Inner: FunctionComponent<P>): ComponentType<P> {
  return class Memo extends Component<P> {
    override shouldComponentUpdate(next: Readonly<P>) {
      return !same(this.props, next);
    }
    override render() {
      return h(Inner, this.props as P);
    }
  };
}
