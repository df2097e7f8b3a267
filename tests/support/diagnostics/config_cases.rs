//! The smallest configurations that cause each diagnostic code, and the documents that they apply to.

use sdk_generator::diagnostics::Code;

/// Invalid configurations.
pub const CONFIG_CASES: &[(Code, &str)] = &[
    (Code::ConfigKey, "package: {name: test}\nhost: {}\n"),
    (
        Code::ConfigValue,
        "package: {version: '1.0', license: Apache 2.0, keywords: pets}\nschemes: {token: {kind: beerer}}\npaging: {pets: {offset: offset, limit: limit, empty-pages: pending}}\nidempotency-keys: {pets: {header: Content-Type, methods: [GET]}}\npollers: {pets: {start: feedPet, url: a, url-header: B, phase: mood, ready: [FED], done: done, result: {property: a, operation: getPet}}}\n",
    ),
    (
        Code::ConfigMissing,
        "waits: {pets: {operations: [getPet], ready: [FED]}}\nidempotency-keys: {pets: {methods: [POST]}}\npollers: {a: {start: feedPet}, b: {poll: getPet, done: done}, c: {start: feedPet, poll: getPet, phase: mood}, d: {start: feedPet, url-header: Location, ready: [FED]}}\nconditional-requests: {pets: {methods: [GET]}, others: {header: If-Match}}\nrequest-compression: {pets: {min-size: 1}}\n",
    ),
    (Code::NamedFileMissing, "examples:\n  frist: {groups: [shop/v1]}\n"),
];

/// A valid configuration that does not match its document.
pub const UNUSED_CONFIG_CASE: (Code, &str, &str) = (
    Code::UselessSetting,
    "%paths:\n  /a: {post: {operationId: makeA, responses: {'204': {description: A.}}}}\n",
    "operations:\n  makeA:\n    stream: {kind: concatenated-json}\n",
);
/// Codes about example programs that the configuration or the documents do not know.
pub const PROGRAM_CODES: [Code; 2] = [Code::FileUnnamed, Code::FileOfUnknownGroup];

/// Valid configurations that do not match [`PETS_DOCUMENT`].
pub const UNMATCHED_CONFIG_CASES: &[(Code, &str)] = &[
    (
        Code::ConfigUnmatched,
        "package: {name: pets, default-groups: [pet/v1], first-call: getPte, opt-in-stages: [Beta]}
operations:
  getPets: {method: list}
  feedPet: {retry-on: [409], forms: {arrays: indices}, optional-response-body: true, masked-secrets: {character: '*', at-least: 4}, result: {code: a, ok: [b]}}
  dropPet: {optional-response-body: true, security: [collar], result: {code: age, ok: [1], message: name}}
  getPet: {security: [key], result: {code: agee, ok: [1]}}
forms: {objects: brackets}
hosts:
  https://api.example.com:
    name: api
    endpoints:
      typo: {operation: getPett, member: mood}
      no-resource: {operation: feedPet, member: mood}
      no-text: {operation: getPet, member: age}
      no-map: {operation: getPet, member: name, only: moods.*.url}
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
paging: {usual: {link: page_token, next: next, items: data}, misspelled: {page: page, operations: [getPett]}}
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
waits:
  typo: {operations: [getPett], phase: mood, ready: [FED]}
  no-resource: {operations: [feedPet], phase: mood, ready: [FED]}
  no-member: {operations: [getPet], phase: moood, ready: [FED]}
  no-text: {operations: [getPet], phase: age, ready: [FED]}
  listed: {operations: [getPet], phase: mood, ready: [FED], unlisted: [FED, TIRED]}
  otherwise: {operations: [getPet], phase: mood, ready: [HUNGRY]}
",
    ),
    (
        Code::UnlistedPhase,
        "waits: {pets: {operations: [getPet], phase: mood, ready: [FEED, ASLEEP], failed: [LOST], unlisted: [ASLEEP]}}\n",
    ),
];

/// A document for [`UNMATCHED_CONFIG_CASES`].
pub const PETS_DOCUMENT: &str = "%paths:
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
components: {schemas: {Pet: {type: object, properties: {mood: {type: string, enum: [HUNGRY, FED]}, age: {type: integer}, name: {type: string}}}}}
servers: [{url: https://api.example.com}]
";
