import { Element, isTag, type ChildNode } from 'domhandler';
import { inherited } from './css/properties';
import { childElements, elementsOf, setChildren } from './tree';

const isLettering = (element: Element): boolean => {
  if (element.name === 'text') return true;
  const inner = childElements(element);
  return element.name === 'g' && inner.length > 0 && inner.every(isLettering);
};

/** Runs of texts become groups that say once what their texts share. */
export function gatherTexts(parent: Element): void {
  const runs: ChildNode[] = [];
  let run: Element[] = [];
  const close = (): void => {
    if (run.length < 3) runs.push(...run);
    else {
      const group = new Element('g', {});
      setChildren(group, run);
      share(group);
      runs.push(group);
    }
    run = [];
  };
  for (const child of parent.children) {
    if (!isTag(child)) continue;
    if (isLettering(child)) run.push(child);
    else {
      close();
      if (/^(g|svg)$/.test(child.name)) gatherTexts(child);
      runs.push(child);
    }
  }
  close();
  setChildren(parent, runs);
}

/** What each text of a group says for itself, the group says for most of them. */
function share(group: Element): void {
  const texts = elementsOf(group).filter(({ name }) => name === 'text');
  for (const property of inherited) {
    const count = new Map<string | undefined, number>();
    for (const { attribs } of texts)
      count.set(attribs[property], (count.get(attribs[property]) ?? 0) + 1);
    const [common, times] = [...count].reduce((a, b) => (b[1] > a[1] ? b : a));
    if (count.has(undefined) || common === undefined || times < 2) continue;
    group.attribs[property] = common;
    for (const { attribs } of texts) if (attribs[property] === common) delete attribs[property];
  }
}
