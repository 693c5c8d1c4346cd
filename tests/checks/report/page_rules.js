// SPDX-License-Identifier: Apache-2.0
// What is asked of a loaded report; each function gives a list of faults in words.
(() => {
  const describe = element => {
    const name = element.tagName.toLowerCase();
    const kind = element.getAttribute('class');
    const text = (element.textContent || '').trim().slice(0, 40);
    return `${name}${kind ? '.' + kind.replace(/ /g, '.') : ''} "${text}"`;
  };
  const all = selector => [...document.querySelectorAll(selector)];
  const isHidden = element => !element.checkVisibility({ checkVisibilityCSS: true, contentVisibilityAuto: true });
  /// Only for those who listen: drawn on one pixel.
  const isAside = element => {
    for (let e = element; e; e = e.parentElement) {
      const style = getComputedStyle(e);
      if (style.position === 'absolute' && style.overflow === 'hidden' && e.offsetWidth <= 1) return true;
    }
    return false;
  };

  // --- layout
  const layout = () => {
    const faults = [];
    const width = window.innerWidth;
    if (document.scrollingElement.scrollWidth > width)
      faults.push(`the page is ${document.scrollingElement.scrollWidth} px wide in ${width} px`);
    for (const element of all('body *')) {
      if (isHidden(element) || isAside(element)) continue;
      const box = element.getBoundingClientRect();
      if (box.width > 0 && (box.right > width + 0.5 || box.left < -0.5) && !element.closest('svg'))
        faults.push(`beyond the window: ${describe(element)} ${box.left}..${box.right}`);
      const display = getComputedStyle(element).display;
      if (display !== 'inline' && !element.closest('svg') && element.clientWidth > 0 &&
          element.scrollWidth > element.clientWidth + 1)
        faults.push(`wider than its box: ${describe(element)} ${element.scrollWidth} > ${element.clientWidth}`);
      // Letters that are piled up must not be drawn over other lines.
      if (element.tagName === 'BDI' && element.closest('td, th, dd, li, p, h1, h4, pre, caption, summary') &&
          element.closest('td, th, dd, li, p, h1, h4, pre, caption, summary').scrollHeight >
              element.closest('td, th, dd, li, p, h1, h4, pre, caption, summary').clientHeight + 400)
        faults.push(`taller than its box: ${describe(element)}`);
      // Nor are words taken apart letter by letter for want of room.
      if (['TD', 'TH'].includes(element.tagName) && box.width < 64 && box.height > 130)
        faults.push(`a pile of letters, ${box.width} px wide: ${describe(element)}`);
    }
    return faults;
  };

  // --- contrast, WCAG 2.2, 1.4.3 and 1.4.11
  const colourOf = text => {
    const parts = text.match(/[\d.]+/g).map(Number);
    return { r: parts[0], g: parts[1], b: parts[2], a: parts.length > 3 ? parts[3] : 1 };
  };
  const over = (top, bottom) => ({
    r: top.r * top.a + bottom.r * (1 - top.a),
    g: top.g * top.a + bottom.g * (1 - top.a),
    b: top.b * top.a + bottom.b * (1 - top.a),
    a: 1,
  });
  const behind = element => {
    const layers = [];
    for (let e = element; e; e = e.parentElement) layers.push(colourOf(getComputedStyle(e).backgroundColor));
    const dark = matchMedia('(prefers-color-scheme: dark)').matches;
    return layers.reverse().reduce((below, layer) => over(layer, below),
      dark ? { r: 18, g: 18, b: 18, a: 1 } : { r: 255, g: 255, b: 255, a: 1 });
  };
  const luminance = colour => {
    const [r, g, b] = [colour.r, colour.g, colour.b].map(value => {
      const c = value / 255;
      return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ratio = (one, other) => {
    const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (high + 0.05) / (low + 0.05);
  };
  const contrast = () => {
    const faults = [];
    let least = 21;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!node.data.trim() || isHidden(element)) continue;
      const style = getComputedStyle(element);
      const ground = behind(element);
      const found = ratio(over(colourOf(style.color), ground), ground);
      least = Math.min(least, found);
      if (found < 4.5) faults.push(`contrast ${found.toFixed(2)}: ${describe(element)}`);
    }
    for (const shape of all('svg path')) {
      const stroke = getComputedStyle(shape).stroke;
      if (isHidden(shape.closest('svg')) || !stroke.startsWith('rgb')) continue;
      const ground = behind(shape.closest('svg').parentElement);
      const found = ratio(over(colourOf(stroke), ground), ground);
      if (found < 3) faults.push(`contrast ${found.toFixed(2)} of a drawing in ${describe(shape.closest('svg').parentElement)}`);
    }
    return { faults, least };
  };

  // --- structure
  const structure = () => {
    const faults = [];
    const say = (condition, text) => { if (!condition) faults.push(text); };
    const root = document.documentElement;
    say(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(root.lang), `lang="${root.lang}"`);
    say(root.dir === 'ltr' || root.dir === 'rtl', `dir="${root.dir}"`);
    say(document.title.trim().length > 0, 'no title');
    say(document.compatMode === 'CSS1Compat', 'quirks mode');
    for (const [selector, count] of [['main', 1], ['body > header', 1], ['body > footer', 1], ['h1', 1]])
      say(all(selector).length === count, `${all(selector).length} of ${selector}`);
    let level = 0;
    for (const heading of all('h1, h2, h3, h4, h5, h6')) {
      const own = Number(heading.tagName[1]);
      say(own <= level + 1, `h${own} after h${level}: ${describe(heading)}`);
      say(heading.textContent.trim().length > 0, `an empty ${heading.tagName}`);
      level = own;
    }
    const ids = all('[id]').map(element => element.id);
    say(new Set(ids).size === ids.length, `an id stands twice: ${ids.filter((id, i) => ids.indexOf(id) !== i)}`);
    for (const element of all('[aria-labelledby]'))
      for (const id of element.getAttribute('aria-labelledby').split(' '))
        say(document.getElementById(id), `no element of the id ${id}`);
    for (const section of all('section')) say(section.hasAttribute('aria-labelledby'), `a section without a name: ${describe(section)}`);
    for (const table of all('table')) {
      say(table.caption && table.caption.textContent.trim(), `a table without a caption: ${describe(table)}`);
      const columns = table.tHead ? table.tHead.rows[0].cells.length : 0;
      say(columns > 0, `a table without headers: ${describe(table)}`);
      for (const cell of table.querySelectorAll('thead th'))
        say(cell.scope === 'col' && cell.textContent.trim(), `a column without a name: ${describe(table)}`);
      for (const row of table.querySelectorAll('tbody tr')) {
        say(row.cells.length === columns, `${row.cells.length} cells of ${columns}: ${describe(row)}`);
        say(row.cells[0].tagName === 'TH' && row.cells[0].scope === 'row', `a row without a header: ${describe(row)}`);
      }
    }
    for (const list of all('ol, ul'))
      for (const child of list.children) say(child.tagName === 'LI', `${child.tagName} in a list`);
    for (const list of all('dl')) {
      say(list.children.length > 0, 'an empty description list');
      for (const pair of list.children) {
        const names = [...pair.children].map(child => child.tagName).join(' ');
        say(pair.tagName === 'DIV' && /^DT( DD)+$/.test(names), `${pair.tagName} of ${names} in a description list`);
      }
      const terms = [...list.querySelectorAll('dt')].map(term => term.textContent);
      say(new Set(terms).size === terms.length, `a term stands twice: ${terms}`);
    }
    for (const drawing of all('svg')) say(drawing.getAttribute('aria-hidden') === 'true', 'a drawing that is read aloud');
    for (const figure of all('figure')) say(figure.querySelector('figcaption').textContent.trim().length > 20, 'a picture without words');
    for (const details of all('details')) {
      const summary = details.firstElementChild;
      say(summary && summary.tagName === 'SUMMARY' && summary.textContent.trim(), `nothing to click: ${describe(details)}`);
    }
    for (const link of all('a')) {
      say(link.textContent.trim().length > 5, `a link that does not say where it goes: ${describe(link)}`);
      say(link.protocol === 'https:' && link.rel === 'noreferrer', `a link to ${link.href}`);
    }
    for (const element of all('[aria-hidden="true"]'))
      say(!element.querySelector('a, summary, [tabindex]'), 'a hidden element that takes the focus');
    for (const element of all('*'))
      for (const attribute of element.attributes)
        say(!/^on|^style$|^src/.test(attribute.name), `${attribute.name} at ${describe(element)}`);
    say(!document.querySelector('script, link, iframe, object, embed, img, form, input, base, meta[http-equiv="refresh"]'), 'an element that loads or sends');
    return faults;
  };

  // --- print: all of it is there
  const everythingShown = () => {
    const faults = [];
    for (const details of all('details'))
      for (const child of details.children)
        if (child.tagName !== 'SUMMARY' && child.textContent.trim() && child.getBoundingClientRect().height === 0)
          faults.push(`not shown: ${describe(child)}`);
    return faults;
  };
  // --- the own words of the report in one language; values stand in elements of their own
  const wordsOf = lang => {
    const texts = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.data.trim();
      if (text && !element.closest('bdi, code, [hidden]') && element.closest('[lang]').lang === lang)
        texts.push(text);
    }
    return texts;
  };
  const openAll = open => { for (const details of all('details')) details.open = open; };

  return { layout, contrast, structure, everythingShown, wordsOf, openAll };
})()
