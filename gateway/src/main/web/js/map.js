import { canvas, circleMarker, control, divIcon, geoJSON, latLngBounds, layerGroup, map, marker, tileLayer } from 'leaflet';

/** Pixels within which places are shown as one; more than the sign of several is wide, so that no two signs touch. */
const CELL = 46;

/** Pixels of a letter, and of a line, of the names of towns. */
const LETTER = 7.4;
const LINE = 18;

/** Puts a map that can be moved in the place of the drawing: territories from our own data, tiles only where the operator has some and they come. */
export async function moveableMap(frame) {
  const [areas, points] = await Promise.all([read(frame.dataset.areas), read(frame.dataset.map)]);
  if (!points) {
    return;
  }
  frame.replaceChildren();
  frame.classList.add('moveable');
  const here = map(frame, { scrollWheelZoom: false, zoomSnap: 0.25, zoomControl: false, attributionControl: Boolean(frame.dataset.tiles) });
  frame.setAttribute('role', 'group');
  frame.setAttribute('aria-label', frame.dataset.label);
  control.zoom({ zoomInTitle: frame.dataset.zoomIn, zoomOutTitle: frame.dataset.zoomOut }).addTo(here);
  here.attributionControl?.setPrefix(false);
  const tiles = frame.dataset.tiles ? tileLayer(frame.dataset.tiles, { attribution: frame.dataset.credit, maxZoom: 18 }) : null;
  const territories = areas ? geoJSON(areas, { interactive: false, filter: isTerritory, style: area(frame) }).addTo(here) : null;
  let towns = areas && !tiles ? landmarks(here, areas) : [];
  const places = points.features.map(({ properties, geometry }) => ({
    ...properties,
    at: [geometry.coordinates[1], geometry.coordinates[0]],
  }));
  const chosen = territories?.getLayers().find((it) => it.feature.properties.url === frame.dataset.area);
  const extent = chosen?.getBounds() ?? (places.length ? latLngBounds(places.map((it) => it.at)) : territories?.getBounds());
  if (extent?.isValid()) {
    here.fitBounds(extent, { padding: [24, 24], maxZoom: 11 });
  }
  const pins = layerGroup().addTo(here);
  const draw = () => {
    pins.clearLayers();
    const shown = groups(here, places);
    shown.forEach(({ at, of }) => {
      if (of.every((it) => it.at.join() === of[0].at.join())) {
        inACircle(at, of.length).forEach((spot, i) => pins.addLayer(pin({ ...of[i], at: here.unproject(spot) })));
      } else {
        pins.addLayer(cluster(here, frame, here.unproject(at), of));
      }
    });
    names(here, towns, shown.map(({ at }) => box(at, CELL, CELL))).forEach((it) => pins.addLayer(it));
  };
  here.on('zoomend', draw);
  draw();
  // Where no tile comes our own data say where one is.
  let came = false;
  tiles?.once('tileload', () => (came = true));
  tiles?.once('tileerror', () => {
    if (came) {
      return;
    }
    towns = areas ? landmarks(here, areas) : [];
    draw();
  });
  tiles?.addTo(here);
}

function isTerritory({ geometry }) {
  return geometry.type === 'MultiPolygon';
}

/** Without tiles, or where they fail, every commune is a dot; returns those that may be named, the largest first. */
function landmarks(here, areas) {
  const renderer = canvas();
  const dot = (_, at) => circleMarker(at, { renderer, interactive: false, radius: 1.5, stroke: false, fillColor: '#5d665f', fillOpacity: 0.7 });
  geoJSON(areas, { filter: ({ geometry }) => geometry.type === 'MultiPoint', pointToLayer: dot }).addTo(here);
  return areas.features
    .filter(({ geometry }) => geometry.type === 'Point')
    .map(({ properties, geometry }) => ({ name: properties.name, at: [geometry.coordinates[1], geometry.coordinates[0]] }));
}

/** The names of towns, each beside its dot where it covers neither a pin nor another name; what finds no room is left out. */
function names(here, towns, pins) {
  const taken = [...pins];
  return towns.flatMap(({ name, at }) => {
    const width = name.length * LETTER;
    const away = width / 2 + 6;
    const spot = here.project(at);
    const room = (side) => box(spot.add([side, 0]), width, LINE);
    const side = [away, -away].find((it) => !taken.some((other) => touch(room(it), other)));
    if (side === undefined) {
      return [];
    }
    taken.push(room(side));
    const icon = divIcon({ className: 'town', html: unheard(name), iconSize: [width, LINE], iconAnchor: [width / 2 - side, LINE / 2] });
    return [marker(at, { icon, interactive: false, keyboard: false })];
  });
}

function box(at, width, height) {
  return { left: at.x - width / 2, right: at.x + width / 2, top: at.y - height / 2, bottom: at.y + height / 2 };
}

function touch(one, other) {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

function area(frame) {
  return ({ properties }) => ({
    color: '#6f9580',
    weight: 1,
    fillColor: properties.priority ? '#f3d9b5' : '#dfe9e2',
    fillOpacity: frame.dataset.tiles ? 0.25 : properties.url === frame.dataset.area ? 1 : 0.7,
  });
}

/** Places that lie too close to one another for a pin each, at the zoom of now; looked for in the squares around each alone. */
function groups(here, places) {
  const squares = new Map();
  const square = (x, y) => squares.get(`${x} ${y}`) ?? [];
  places.forEach((place) => {
    const at = here.project(place.at);
    const [x, y] = [Math.floor(at.x / CELL), Math.floor(at.y / CELL)];
    const around = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].flatMap((dy) => square(x + dx, y + dy)));
    const near = around.find((it) => it.at.distanceTo(at) < CELL);
    if (near) {
      near.of.push(place);
    } else {
      squares.set(`${x} ${y}`, [...square(x, y), { at, of: [place] }]);
    }
  });
  return [...squares.values()].flat();
}

/** Spots for places that nothing keeps apart however near one looks: communes whose position is known by their postal code alone. */
function inACircle(middle, count) {
  const radius = count === 1 ? 0 : Math.max(CELL / 2, (CELL * count) / (2 * Math.PI));
  return Array.from({ length: count }, (_, i) => {
    const turn = (2 * Math.PI * i) / count;
    return middle.add([radius * Math.cos(turn), radius * Math.sin(turn)]);
  });
}

function pin(place) {
  const shown = sign(place.at, [place.count > 1 ? place.count : '', place.urgent ? '!' : ''].join(' ').trim(), place.name, `pin${place.urgent ? ' urgent' : ''}`, place.count > 1 ? 34 : 24);
  return does(shown, () => location.assign(place.url));
}

function cluster(here, frame, at, group) {
  const bounds = latLngBounds(group.map((it) => it.at));
  const count = group.reduce((sum, it) => sum + it.count, 0);
  const name = frame.dataset.several.replace('{0}', count);
  return does(sign(at, count, name, 'pin cluster', 40), () => {
    here.fitBounds(bounds, { padding: [40, 40], maxZoom: Math.max(12, here.getZoom() + 2) });
    frame.focus();
  });
}

function sign(at, text, name, className, size) {
  return marker(at, { icon: divIcon({ className, html: unheard(text), iconSize: [size, size] }), title: name, keyboard: true });
}

/** What is seen but not read out. */
function unheard(text) {
  const label = document.createElement('span');
  label.textContent = text;
  label.setAttribute('aria-hidden', 'true');
  return label;
}

function does(shown, act) {
  shown.on('click', act);
  shown.on('keydown', ({ originalEvent }) => {
    if (originalEvent.key === 'Enter' || originalEvent.key === ' ') {
      originalEvent.preventDefault();
      act();
    }
  });
  return shown;
}

async function read(address) {
  const answer = await fetch(address);
  return answer.ok ? answer.json() : null;
}
