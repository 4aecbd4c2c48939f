/**
 * Tells the inner size of an element, in pixels, now and whenever it changes; where nothing observes
 * that, whenever the window does.
 */
export const sizeOf =
  (tell: (width: number, height: number) => void) =>
  (element: Element): (() => void) => {
    const measure = (): void => tell(element.clientWidth, element.clientHeight);
    measure();
    if ('ResizeObserver' in window) {
      const observer = new ResizeObserver(measure);
      observer.observe(element);
      return () => observer.disconnect();
    }
    addEventListener('resize', measure);
    return () => removeEventListener('resize', measure);
  };
