//! The smallest configurations that cause each diagnostic code, and the documents that they apply to.

use sdk_generator::diagnostics::Code;

/// Invalid configurations.
pub const CONFIG_CASES: &[(Code, &str)] = &[
    (Code::ConfigKey, "package: {name: test}\nhost: {}\n"),
    (
        Code::ConfigValue,
        "package: {version: '1.0', license: Apache 2.0, keywords: pets}\nschemes: {token: {kind: beerer}}\npaging: {pets: {offset: offset, limit: limit, empty-pages: pending}}\nidempotency-keys: {pets: {header: Content-Type, methods: [GET]}}\npollers: {pets: {start: feedPet, url: a, url-header: B, phase: mood, ready: [FED], done: done, result: {property: a, operation: getPet}}}\nuploads: {pets: {start: feedPet, finish: getPet, start-body: {a: b}, storage: {url: a, requests: {any: {method: DELETE, headers: {'a b': c}}}}, session: {part: feedPet, part-size: a, digest: md5}}}\n",
    ),
    (
        Code::ConfigMissing,
        "waits: {pets: {operations: [getPet], ready: [FED], parts: {id: a}}}\nidempotency-keys: {pets: {methods: [POST]}}\npollers: {a: {start: feedPet}, b: {poll: getPet, done: done}, c: {start: feedPet, poll: getPet, phase: mood}, d: {start: feedPet, url-header: Location, ready: [FED]}}\nuploads: {a: {finish: getPet}, b: {start: feedPet, finish-body: {a: b}, storage: {url: a}}, c: {start: feedPet, storage: {url: a, requests: {x: {}, y: {method: PUT, file-field: f}}}}, d: {start: feedPet, session: {part-size: a}}, e: {start: feedPet, finish: getPet, session: {part-size: a, part: getPet, part-result: a}}}\nconditional-requests: {pets: {methods: [GET]}, others: {header: If-Match}}\nrequest-compression: {pets: {min-size: 1}}\nalways-present: {a: {schemas: [A]}, b: {properties: [a]}}\nfinders: {a: {lists: [getPet]}, b: {name: name}}\n",
    ),
    (Code::NamedFileMissing, "examples:\n  frist: {groups: [shop/v1]}\noverlays: [fixes.yaml]\n"),
];

/// A valid configuration that does not match its document.
pub const UNUSED_CONFIG_CASE: (Code, &str, &str) = (
    Code::UselessSetting,
    "%paths:\n  /a: {post: {operationId: makeA, responses: {'204': {description: A.}}}}\n",
    "operations:\n  makeA:\n    stream: {kind: concatenated-json}\n",
);
/// Webhooks with the same kind, and the settings that describe them.
pub const WEBHOOK_CASE: (Code, &str, &str) = (
    Code::AmbiguousWebhook,
    "%paths: {}
x-webhooks:
  petBorn: {post: {requestBody: {content: {application/json: {schema: {type: object, properties: {type: {type: string, enum: [pet]}}}}}}, responses: {'204': {description: A.}}}}
  petLost: {post: {requestBody: {content: {application/json: {schema: {type: object, properties: {type: {type: string, enum: [pet]}}}}}}, responses: {'204': {description: A.}}}}
",
    "webhooks: {kind: {member: type}}\n",
);

/// Settings of webhooks that do not match the document of [`WEBHOOK_CASE`].
pub const UNMATCHED_WEBHOOKS: &str = "webhooks:
  kind: {member: kind}
  kind-extension: x-event.name
  kinds: {petBron: pet.born}
  id-member: id
  form-field: payload
";

/// Codes about example programs that the configuration or the documents do not know.
pub const PROGRAM_CODES: [Code; 2] = [Code::FileUnnamed, Code::FileOfUnknownGroup];

/// Codes about parts of the documents that a subset leaves out.
pub const SUBSET_CODES: [Code; 2] = [Code::OutsideSubset, Code::UnreachableComponent];

/// Valid configurations that do not match [`PETS_DOCUMENT`].
pub const UNMATCHED_CONFIG_CASES: &[(Code, &str)] = &[
    (
        Code::ConfigUnmatched,
        "package: {name: pets, default-groups: [pet/v1], first-call: getPte, opt-in-stages: [Beta]}
operations:
  getPets: {method: list}
  feedPet: {retry-on: [409], forms: {arrays: indices}, optional-response-body: true, masked-secrets: {character: '*', at-least: 4}, result: {code: a, ok: [b]}}
  dropPet: {optional-response-body: true, security: [collar], result: {code: age, ok: [1], message: name}}
  getPet: {security: [key], existence-waits: true, result: {code: agee, ok: [1]}}
  tagPet: {existence-waits: false}
forms: {objects: brackets}
hosts:
  https://api.example.com:
    name: api
    endpoints:
      typo: {operation: getPett, member: mood}
      no-resource: {operation: feedPet, member: mood}
      no-text: {operation: getPet, member: age}
      no-map: {operation: getPet, member: name, only: moods.*.url}
      no-entries: {operation: getPet, member: moods.*, key: mood}
  https://api.exmaple.com: {name: other}
security: [key]
schemes:
  chip: {exchange: {operation: tradeChip, subject: a, token: b, expires-in: c}}
  key: {kind: header, parameter: X-Key, oauth: {issuer: 'https://login.example'}}
  collar: {kind: bearer, exchange: {operation: feedPet, subject: a, token: b, expires-in: c, arguments: [region], from: {scheme: key, name: login, env: {regin: [R]}}}}
  tokn: {env: [TOKEN], same-as: nobody}
types: {Pett: Animal, Pet.moood: Mood}
secrets: [nmae, {property: nmae, keys: [a]}, {property: name, keys: [a]}]
formats: {uudi: uuid}
properties: {nmae: date, age: decimal, Pet.mood: uuid}
derives: {Eq: [Pett], Hash: [Pet], Ord: [Pet]}
paging: {usual: {link: page_token, next: next, items: data}, pets: {token: pet_token, next: next_pet, items: pets}, misspelled: {page: page, operations: [getPett]}}
idempotency-keys:
  no-method: {header: Key, methods: [PATCH]}
  typo: {header: Key, operations: [feedPte, getPet]}
request-compression:
  typo: {encoding: gzip, groups: [pet/v1], operations: [feedPte, getPet]}
  no-body: {encoding: gzip}
conditional-requests:
  no-method: {header: If-Match, methods: [PATCH]}
  typo: {header: If-None-Match, operations: [getPte]}
pollers:
  typo: {start: feedPte, poll: getPett, phase: mood, ready: [FED]}
  no-object: {start: feedPet, poll: dropPet, phase: mood, ready: [FED]}
  no-member: {start: feedPet, poll: getPet, phase: moood, ready: [FED]}
  no-argument: {start: getPet, poll: getPet, phase: mood, ready: [FED], arguments: {id: ids, name: name}}
  no-parameter: {start: getPet, poll: getPet, phase: mood, ready: [FED], arguments: {name: name}, result: {property: nmae}}
uploads:
  typo: {start: feedPte, storage: {url: name, requests: {any: {method: PUT}}}}
  no-object: {start: feedPet, storage: {url: name, requests: {any: {method: PUT}}}}
  no-url: {start: getPet, storage: {url: nmae, requests: {any: {method: PUT}}}}
  no-select: {start: tagPet, storage: {url: collar, select: moood, requests: {any: {method: PUT}}}}
  no-fields: {start: tagPet, storage: {url: collar, requests: {any: {method: POST, form-fields: fields, method-property: method}}}}
  no-body: {start: tagPet, finish: dropPet, finish-body: {name: name}, storage: {url: collar, requests: {any: {method: PUT}}}}
  no-argument: {start: tagPet, finish: feedPet, arguments: {id: ids, name: name}, storage: {url: collar, requests: {any: {method: PUT}}}}
  no-parameter: {start: tagPet, arguments: {name: name}, storage: {url: collar, requests: {any: {method: PUT}}}}
  no-part: {start: getPet, finish: feedPet, session: {part-size: age, part: dropPet}}
  no-size: {start: getPet, finish: feedPet, session: {part-size: size, part: dropPet}}
always-present:
  typo: {schemas: [Pett, Pet], properties: [moood, age], except: [Pet.name, Pet.age]}
  no-property: {schemas: [P*], properties: [size]}
conversions:
  Pett: {Pet: []}
  Collar: {Pett: [], Pet: [nmae]}
  Chip: {Pet: []}
finders:
  typo: {lists: [getPett], name: name}
  no-list: {lists: [getPet], name: name}
  no-name: {lists: [listPets], name: nmae}
  no-text: {lists: [listPets], name: age}
  no-filter: {lists: [listPets], name: name, filter: nmae}
waits:
  typo: {operations: [getPett], phase: mood, ready: [FED]}
  no-resource: {operations: [feedPet], phase: mood, ready: [FED]}
  no-member: {operations: [getPet], phase: moood, ready: [FED]}
  no-text: {operations: [getPet], phase: age, ready: [FED]}
  listed: {operations: [getPet], phase: mood, ready: [FED], unlisted: [FED, TIRED]}
  otherwise: {operations: [getPet], phase: mood, ready: [HUNGRY]}
  no-list: {operations: [getToy], phase: state, ready: [NEW], parts: {list: parts, phase: state, ready: [NEW]}}
  no-objects: {operations: [getToy], phase: state, ready: [NEW], parts: {list: names, phase: state, ready: [NEW]}}
  no-id: {operations: [getToy], phase: state, ready: [NEW], parts: {list: wheels, phase: state, ready: [NEW], id: is_round}}
  no-phase: {operations: [getToy], phase: state, ready: [NEW], parts: {list: wheels, phase: stat, ready: [NEW]}}
  no-element: {operations: [getToy], phase: state, ready: [NEW], parts: {list: wheels, phase: state, ready: [NEW], explanation: faults.*}}
  no-own-type: {operations: [getToy], phase: state, ready: [NEW], parts: {list: toys, phase: state, ready: [NEW]}}
",
    ),
    (
        Code::UnlistedPhase,
        "waits: {pets: {operations: [getPet], phase: mood, ready: [FEED, ASLEEP], failed: [LOST], unlisted: [ASLEEP]}}\n",
    ),
];

/// A document for [`UNMATCHED_CONFIG_CASES`].
pub const PETS_DOCUMENT: &str = "%paths:
  /pets:
    get:
      operationId: listPets
      parameters: [{name: pet_token, in: query, schema: {type: string}}, {name: name, in: query, schema: {type: string}}]
      responses: {'200': {description: A., content: {application/json: {schema: {type: object, properties: {next_pet: {type: string}, pets: {type: array, items: {$ref: '#/components/schemas/Pet'}}}}}}}}
  /collars:
    post:
      operationId: addCollar
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Collar'}}}}
      responses: {'204': {description: A.}}
    put:
      operationId: addChip
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Chip'}}}}
      responses: {'204': {description: A.}}
  /pets/{id}:
    get:
      operationId: getPet
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {'200': {description: A., content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}
    delete:
      operationId: dropPet
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {'200': {description: A., content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}
  /pets/{id}/feed:
    post:
      operationId: feedPet
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {'204': {description: A.}}
  /toys:
    get:
      operationId: getToy
      responses: {'200': {description: A., content: {application/json: {schema: {$ref: '#/components/schemas/Toy'}}}}}
  /pets/{id}/collar:
    post:
      operationId: tagPet
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {'200': {description: A., content: {application/json: {schema: {type: object, properties: {collar: {type: string, x-redact: true}}}}}}}
components: {schemas: {Pet: {type: object, properties: {mood: {type: string, enum: [HUNGRY, FED]}, age: {type: integer}, name: {type: string}}}, Toy: {type: object, properties: {state: {type: string}, names: {type: array, items: {type: string}}, toys: {type: array, items: {$ref: '#/components/schemas/Toy'}}, wheels: {type: array, items: {type: object, properties: {state: {type: string}, is_round: {type: boolean}, faults: {type: array, items: {type: string}}}}}}}, Collar: {type: object, properties: {name: {type: string}}}, Chip: {type: object, required: [number], properties: {number: {type: integer}}}}}
servers: [{url: https://api.example.com}]
";
