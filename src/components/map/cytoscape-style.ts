import type { EdgeSingular, NodeSingular, StylesheetJson } from 'cytoscape';
import type { Palette } from '../../scene/palette.ts';
import { BADGE } from '../../scene/badge.ts';
import { STATION } from '../../scene/station.ts';

/**
 * What an element is told, asked for by a function: cytoscape leaves alone what a function says anew, and reads, checks
 * and compares each `data(…)` whenever anything of the element changes or it comes back.
 */
function told(field: string): (element: NodeSingular | EdgeSingular) => never {
  return (element) => element.data(field) as never;
}

/* How cytoscape draws what the scene says. What differs between elements comes as data, or as a rule for the few it is for. */
export function cytoscapeStyle(palette: Palette, fonts: string): StylesheetJson {
  return [
    {
      selector: 'node[?station]',
      style: {
        shape: 'round-rectangle',
        'corner-radius': '18px',
        width: told('width'),
        height: told('height'),
        label: told('label'),
        'font-family': fonts,
        'font-size': told('font'),
        'line-height': STATION.line / STATION.font,
        'text-wrap': 'wrap',
        'text-max-width': '1000px',
        'text-valign': 'center',
        'text-halign': 'center',
        'overlay-opacity': 0,
        'background-color': told('fill'),
        'border-color': told('border'),
        'border-width': told('borderWidth'),
        color: told('ink'),
        'font-weight': told('weight'),
      },
    },
    {
      selector: 'node[?badge]',
      style: {
        shape: 'ellipse',
        width: told('size'),
        height: told('size'),
        'background-color': told('fill'),
        'border-color': told('border'),
        'border-width': BADGE.rim,
        label: told('label'),
        color: told('ink'),
        'font-family': fonts,
        'font-size': told('font'),
        'font-weight': 700,
        'text-valign': 'center',
        'text-halign': 'center',
        events: 'no',
        'z-index': 4,
      },
    },
    {
      selector: 'edge',
      style: {
        'curve-style': told('shape'),
        'edge-distances': 'endpoints',
        'source-endpoint': told('start'),
        'target-endpoint': told('end'),
        width: told('width'),
        'line-color': told('colour'),
        'target-arrow-shape': 'triangle',
        'target-arrow-color': told('colour'),
        'overlay-opacity': 0,
        'z-index': 1,
      },
    },
    { selector: 'edge[?hollow]', style: { 'target-arrow-fill': 'hollow' } },
    {
      selector: 'edge[?both]',
      style: { 'source-arrow-shape': 'triangle', 'source-arrow-color': told('colour') },
    },
    // The live route lies over what it is compared with, whichever was there first.
    {
      selector: 'edge[?live]',
      style: {
        'arrow-scale': 1.1,
        'underlay-color': palette.paper,
        'underlay-opacity': 1,
        'underlay-padding': 3,
        'z-index': 2,
      },
    },
    {
      selector: 'edge[?bent]',
      style: { 'control-point-weights': told('weights'), 'control-point-distances': told('distances') },
    },
    {
      selector: 'edge[?dashed]',
      style: { 'line-style': 'dashed', 'line-dash-pattern': told('dash') },
    },
    {
      selector: 'node.hovered, node.pointed',
      style: { 'border-width': 3 },
    },
    {
      selector: 'edge.pointed',
      style: { 'underlay-color': palette.ink, 'underlay-opacity': 0.22, 'underlay-padding': 5, 'z-index': 3 },
    },
    // Held out, not yet taken: a ring around the role and a band along the way, so that it is not told by colour alone.
    {
      selector: 'node.held',
      style: {
        'border-width': 3,
        'outline-width': 3,
        'outline-offset': 3,
        'outline-color': palette.focus,
      },
    },
    {
      selector: 'edge.held',
      style: {
        'underlay-color': palette.focus,
        'underlay-opacity': 0.45,
        'underlay-padding': 5,
        'z-index': 3,
      },
    },
    // From far a name is told only of what is pointed at or held out, on a plate of its own.
    { selector: 'node[?station][?far]', style: { label: '' } },
    {
      selector: 'node[?far].hovered, node[?far].pointed, node[?far].held',
      style: {
        label: told('label'),
        color: palette.ink,
        'text-background-color': palette.card,
        'text-background-opacity': 1,
        'text-background-padding': '8px',
        'text-background-shape': 'round-rectangle',
        'z-index': 9,
      },
    },
    { selector: 'core', style: { 'active-bg-opacity': 0, 'selection-box-opacity': 0 } },
  ] as StylesheetJson;
}
