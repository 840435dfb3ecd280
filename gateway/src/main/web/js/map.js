import { geoJSON, icon, map, marker, tileLayer } from 'leaflet';

/** Puts a map that can be moved in the place of the drawing: territories from our own data, tiles only where the operator has some. */
export async function moveableMap(frame) {
  const [areas, points] = await Promise.all([read(frame.dataset.areas), read(frame.dataset.map)]);
  if (!points) {
    return;
  }
  frame.replaceChildren();
  frame.classList.add('moveable');
  const here = map(frame, { scrollWheelZoom: false, zoomSnap: 0.5, attributionControl: Boolean(frame.dataset.tiles) });
  here.attributionControl?.setPrefix(false);
  if (frame.dataset.tiles) {
    tileLayer(frame.dataset.tiles, { attribution: frame.dataset.credit, maxZoom: 18 }).addTo(here);
  }
  const territories = areas ? geoJSON(areas, { interactive: false, style: area(frame) }).addTo(here) : null;
  const needs = geoJSON(points, { pointToLayer: pin }).addTo(here);
  const chosen = territories?.getLayers().find((it) => it.feature.properties.url === frame.dataset.area);
  const around = chosen?.getBounds() ?? (needs.getLayers().length ? needs.getBounds() : territories?.getBounds());
  if (around?.isValid()) {
    here.fitBounds(around, { padding: [24, 24], maxZoom: 11 });
  }
}

function area(frame) {
  return ({ properties }) => ({
    color: '#6f9580',
    weight: 1,
    fillColor: properties.priority ? '#f3d9b5' : '#dfe9e2',
    fillOpacity: frame.dataset.tiles ? 0.25 : properties.url === frame.dataset.area ? 1 : 0.7,
  });
}

function pin({ properties }, position) {
  const size = [24, 24];
  const shown = marker(position, {
    icon: icon({ iconUrl: pinPicture(properties.urgent), iconSize: size }),
    alt: properties.name,
    title: properties.name,
    keyboard: true,
  });
  shown.on('click', () => location.assign(properties.url));
  shown.on('keypress', ({ originalEvent }) => originalEvent.key === 'Enter' && location.assign(properties.url));
  return shown;
}

function pinPicture(urgent) {
  const colour = urgent ? '%23a31515' : '%23b45309';
  return `data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><circle cx="12" cy="12" r="9" fill="${colour}" stroke="white" stroke-width="2.5"/></svg>`;
}

async function read(address) {
  const answer = await fetch(address);
  return answer.ok ? answer.json() : null;
}
