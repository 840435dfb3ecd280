import { control, divIcon, geoJSON, latLngBounds, layerGroup, map, marker, tileLayer } from 'leaflet';

/** Pixels within which places are shown as one; more than the sign of several is wide, so that no two signs touch. */
const CELL = 46;

/** Puts a map that can be moved in the place of the drawing: territories from our own data, tiles only where the operator has some. */
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
  if (frame.dataset.tiles) {
    tileLayer(frame.dataset.tiles, { attribution: frame.dataset.credit, maxZoom: 18 }).addTo(here);
  }
  const territories = areas ? geoJSON(areas, { interactive: false, style: area(frame) }).addTo(here) : null;
  const places = points.features.map(({ properties, geometry }) => ({
    ...properties,
    at: [geometry.coordinates[1], geometry.coordinates[0]],
  }));
  const chosen = territories?.getLayers().find((it) => it.feature.properties.url === frame.dataset.area);
  const around = chosen?.getBounds() ?? (places.length ? latLngBounds(places.map((it) => it.at)) : territories?.getBounds());
  if (around?.isValid()) {
    here.fitBounds(around, { padding: [24, 24], maxZoom: 11 });
  }
  const pins = layerGroup().addTo(here);
  const draw = () => {
    pins.clearLayers();
    groups(here, places).forEach(({ at, of }) => pins.addLayer(of.length === 1 ? pin(of[0]) : cluster(here, frame, here.unproject(at), of)));
  };
  here.on('zoomend', draw);
  draw();
}

function area(frame) {
  return ({ properties }) => ({
    color: '#6f9580',
    weight: 1,
    fillColor: properties.priority ? '#f3d9b5' : '#dfe9e2',
    fillOpacity: frame.dataset.tiles ? 0.25 : properties.url === frame.dataset.area ? 1 : 0.7,
  });
}

/** Places that lie too close to one another for a pin each, at the zoom of now. */
function groups(here, places) {
  const found = [];
  places.forEach((place) => {
    const at = here.project(place.at);
    const near = found.find((it) => it.at.distanceTo(at) < CELL);
    if (near) {
      near.of.push(place);
    } else {
      found.push({ at, of: [place] });
    }
  });
  return found;
}

function pin(place) {
  const shown = sign(place.at, place.count > 1 ? place.count : '', place.name, `pin${place.urgent ? ' urgent' : ''}`, place.count > 1 ? 34 : 24);
  return does(shown, () => location.assign(place.url));
}

function cluster(here, frame, at, group) {
  const bounds = latLngBounds(group.map((it) => it.at));
  const count = group.reduce((sum, it) => sum + it.count, 0);
  const name = frame.dataset.several.replace('{0}', count);
  return does(sign(at, count, name, 'pin cluster', 40), () => {
    here.fitBounds(bounds, { padding: [40, 40], maxZoom: 12 });
    frame.focus();
  });
}

function sign(at, text, name, className, size) {
  const label = document.createElement('span');
  label.textContent = text;
  label.setAttribute('aria-hidden', 'true');
  return marker(at, { icon: divIcon({ className, html: label, iconSize: [size, size] }), title: name, keyboard: true });
}

function does(shown, act) {
  shown.on('click', act);
  shown.on('keypress', ({ originalEvent }) => originalEvent.key === 'Enter' && act());
  return shown;
}

async function read(address) {
  const answer = await fetch(address);
  return answer.ok ? answer.json() : null;
}
