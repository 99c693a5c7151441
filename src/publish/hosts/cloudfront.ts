/** The site on Amazon S3 behind CloudFront: one function for both events, viewer request and viewer response. */
import { common, type Place, pathHeaders } from './settings.ts';

export function cloudfront(place: Place): string {
  return `var common = ${JSON.stringify(common(place))};
var byPath = ${JSON.stringify(pathHeaders(place), null, 1)};

function handler(event) {
  return event.context.eventType === 'viewer-request' ? asked(event.request) : answered(event.request, event.response);
}

/** A page is the index.html of its folder; an address without its last slash leads to the one that has it. */
function asked(request) {
  var uri = request.uri;
  if (uri.endsWith('/')) request.uri = uri + 'index.html';
  else if (uri.split('/').pop().indexOf('.') < 0)
    return { statusCode: 301, statusDescription: 'Moved Permanently', headers: { location: { value: uri + '/' } } };
  return request;
}

function answered(request, response) {
  common.forEach(function (header) { set(response, header[0], header[1]); });
  byPath.forEach(function (header) {
    var found = header.cases.find(function (one) { return new RegExp(one.pattern).test(request.uri); });
    set(response, header.name, found ? found.value : header.otherwise);
  });
  return response;
}

function set(response, name, value) {
  if (value !== '') response.headers[name.toLowerCase()] = { value: value };
}
`;
}
