//! The smallest documents that cause each diagnostic code.

use sdk_generator::diagnostics::Code;

use super::HEAD;

/// A code, and the smallest document that causes it. `%` stands for [`HEAD`].
pub const DOCUMENT_CASES: &[(Code, &str)] = &[
    (Code::NotText, "openapi: 3.0.3\npaths: {}\n# \0\n"),
    (Code::Syntax, "openapi: 3.0.3\npaths:\n  /a: {get: [}\n"),
    (Code::SeveralDocuments, "%paths: {}\n---\n%paths: {}\n"),
    (Code::NotADocument, "%servers: []\n"),
    (Code::UnsupportedVersion, "swagger: '1.2'\npaths: {}\n"),
    (Code::DuplicateKey, "%paths:\n  /a: {get: {responses: {'204': {description: A.}}}}\n  /a: {}\n"),
    (Code::YamlTag, "%paths:\n  /a: {get: {summary: !include a.md, responses: {'204': {description: A.}}}}\n"),
    (Code::MergeKey, "%paths:\n  /a: {<<: text, get: {responses: {'204': {description: A.}}}}\n"),
    (Code::NotANumber, "%paths: {}\ncomponents: {schemas: {A: {type: number, maximum: .inf}}}\n"),
    (Code::WrongType, "%paths:\n  /a: {get: {tags: A, responses: {'204': {description: [A]}}}}\n"),
    (Code::Missing, "%paths:\n  /a: {post: {requestBody: {}, responses: {'204': {description: A.}}}}\n"),
    (
        Code::OtherDialect,
        "openapi: 3.1.0\njsonSchemaDialect: 'http://json-schema.org/draft-07/schema#'\ninfo: {title: Test, version: v1}\npaths: {}\n",
    ),
    (
        Code::BadAnnotation,
        "%paths:\n  /a: {get: {x-fern-sdk-method-name: [a], responses: {'204': {description: A.}}}}\n",
    ),
    (Code::UnusedAnnotation, "@{type: string, x-fern-ignore: true}"),
    (
        Code::ExcludedMember,
        "@{type: object, properties: {a: {type: string, x-fern-ignore: true}, b: {type: string}}}",
    ),
    (Code::NoVersion, "info: {title: Test, version: v1}\npaths: {}\n"),
    (Code::UnknownMember, "%paths:\n  /a: {get: {audience: internal, responses: {'204': {description: A.}}}}\n"),
    (Code::MisspelledMember, "%paths:\n  /a: {get: {sumary: A., responses: {'204': {description: A.}}}}\n"),
    (
        Code::UnclosedQuote,
        "%paths:
  /a:
    get:
      summary: 'Lists things
      operationId: listThings
      description: of all owners'
      responses: {'204': {description: A.}}
",
    ),
    (Code::NullableBesideReference, "@{type: object, properties: {a: {$ref: '#/components/schemas/A', nullable: true}}}"),
    (Code::BadReference, "%paths:\n  /a: {get: {responses: {'404': {$ref: '#components'}}}}\n"),
    (Code::ReferenceOutside, "%paths:\n  /a: {get: {responses: {'404': {$ref: 'https://example.com/a.yaml#/a'}}}}\n"),
    (Code::ReferenceFile, "%paths:\n  /a: {get: {responses: {'404': {$ref: 'tset.yaml#/a'}}}}\n"),
    (
        Code::Dangling,
        "%paths:
  /a: {get: {responses: {'200': {description: A., content: {application/json: {schema: {$ref: '#/components/schemas/Usr'}}}}, '400': {$ref: '#/component/response/Bad'}, '404': {$ref: '#/definitions/User'}}}}
components: {responses: {Bad: {description: B.}}, schemas: {User: {type: object}}}
",
    ),
    (
        Code::ReferenceCycle,
        "%paths:
  /a: {get: {responses: {'404': {$ref: '#/components/responses/A'}}}}
components:
  responses: {A: {$ref: '#/components/responses/B'}, B: {$ref: '#/components/responses/A'}}
",
    ),
    (
        Code::UnknownCircular,
        "paths:
  /a: {get: {responses: {'200': {description: A., content: {application/json: {schema: {type: array, items: circular(Tree)}}}}}}}
",
    ),
    (
        Code::BesideReference,
        "%paths:
  /a:
    $ref: '#/x-items/a'
    summary: A.
    get: {responses: {'204': {description: Beside.}}}
x-items:
  a:
    get: {parameters: [{$ref: '#/components/parameters/Id', required: true}], responses: {'204': {description: Behind.}}}
components: {parameters: {Id: {name: id, in: query, schema: {type: string}}}}
",
    ),
    (
        Code::TextBesideReference,
        "%paths:
  /a:
    $ref: '#/x-items/a'
    summary: Beside.
x-items:
  a:
    summary: Behind.
    get: {parameters: [{$ref: '#/components/parameters/Id', description: Ignored.}], responses: {'204': {description: A.}}}
components: {parameters: {Id: {name: id, in: query, schema: {type: string}}}}
",
    ),
    (
        Code::UnusedComponent,
        "%paths:
  /a: {get: {security: [{a: []}], responses: {'200': {description: A., content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}}}}
components:
  schemas:
    A: {type: object, properties: {kind: {type: string}}, discriminator: {propertyName: kind}}
    B: {allOf: [{$ref: '#/components/schemas/A'}, {type: object, properties: {c: {$ref: '#/components/schemas/C/properties/d'}}}]}
    C: {type: object, properties: {d: {type: integer}}}
    D: {type: object, properties: {e: {$ref: '#/components/schemas/E'}}}
    E: {type: integer}
  responses: {F: {description: F.}}
  securitySchemes: {a: {type: http, scheme: basic}, b: {type: http, scheme: bearer}}
",
    ),
    (
        Code::IgnoredOperations,
        "%paths:\n  /a: {get: {responses: {'204': {description: A.}}}}\ncomponents: {responses: {A: {description: A.}}}\n",
    ),
    (Code::Contradiction, "@{allOf: [{type: object, properties: {a: {type: string}}}, {type: string}]}"),
    (Code::RequiredWithoutProperty, "@{type: object, required: [a, b], properties: {a: {type: string}}}"),
    (Code::UnknownKeyword, "@{type: object, properties: {a: {type: string, sensitivity: high}}}"),
    (Code::MisspelledKeyword, "@{type: object, properties: {a: {type: string, maxLenght: 3}}}"),
    (
        Code::IgnoredKeyword,
        "@{type: object, properties: {a: false, b: {type: array, items: false}}}",
    ),
    (
        Code::UnrepresentedKeyword,
        "@{type: object, properties: {a: {type: string}}, not: {required: [a]}, anyOf: [{required: [a]}], if: {required: [a]}, then: {properties: {a: {const: b}}}}",
    ),
    (Code::Xml, "@{type: object, xml: {name: b}, properties: {a: {type: string, xml: {attribute: true}}}}"),
    (Code::BadPattern, "@{type: object, properties: {a: {type: string, pattern: '^[a-z$'}}}"),
    (
        Code::BadDefault,
        "@{type: object, properties: {a: {type: string, enum: [a, b], default: c}, d: {type: array, items: {type: string, enum: [a]}, default: [a, e]}}}",
    ),
    (Code::MixedEnum, "@{type: object, properties: {a: {type: string, enum: [a, 1]}}}"),
    (
        Code::UnmatchedMapping,
        "@{oneOf: [{title: Cat, type: object, properties: {kind: {type: string, enum: [cat]}}}, {title: Dog, type: object, properties: {kind: {type: string, enum: [dog]}}}], discriminator: {propertyName: kind, mapping: {cow: '#/components/schemas/Cow'}}}",
    ),
    (Code::UnknownType, "@{type: object, properties: {a: {type: date}}}"),
    (
        Code::CircularUnion,
        "%paths:
  /a: {get: {responses: {'200': {description: A., content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}}}}
components: {schemas: {A: {oneOf: [{$ref: '#/components/schemas/B'}, {type: string}]}, B: {oneOf: [{$ref: '#/components/schemas/A'}, {type: integer}]}}}
",
    ),
    (
        Code::EndlessList,
        "%paths:
  /a: {get: {responses: {'200': {description: A., content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}}}}
components: {schemas: {A: {type: array, items: {$ref: '#/components/schemas/A'}}}}
",
    ),
    (Code::EmptyUnion, "@{type: object, properties: {a: {oneOf: []}}}"),
    (
        Code::PathParameterMissing,
        "%paths:
  /a/{user_id}:
    get:
      parameters: [{name: userid, in: query, schema: {type: string}}]
      responses: {'204': {description: A.}}
",
    ),
    (
        Code::DuplicateOperation,
        "%paths:\n  /same: {get: {responses: {'204': {description: A.}}}}\n",
    ),
    (
        Code::DuplicateOperationId,
        "%paths:
  /a: {get: {operationId: getA, responses: {'204': {description: A.}}}}
  /b: {get: {operationId: getA, responses: {'204': {description: B.}}}}
",
    ),
    (Code::BadPath, "%paths:\n  a/{b: {get: {responses: {'204': {description: A.}}}}\n"),
    (Code::BadStatus, "%paths:\n  /a: {get: {responses: {'2O4': {description: A.}}}}\n"),
    (
        Code::BadParameter,
        "%paths:\n  /a: {get: {parameters: [{name: b, in: body, schema: {type: string}}, {in: query}, {name: c, in: query}], responses: {'204': {description: A.}}}}\n",
    ),
    (
        Code::DuplicateParameter,
        "%paths:
  /a:
    get:
      parameters:
        - {name: b, in: query, schema: {type: string}}
        - {name: b, in: query, schema: {type: integer}}
      responses: {'204': {description: A.}}
",
    ),
    (
        Code::PathParameterUnused,
        "%paths:
  /a:
    get:
      parameters: [{name: b, in: path, required: true, schema: {type: string}}]
      responses: {'204': {description: A.}}
",
    ),
    (
        Code::IgnoredConstruct,
        "%paths:\n  /a: {get: {parameters: [{name: b, in: query, schema: {type: string}, content: {application/json: {}}}], responses: {'204': {description: A.}}}}\n",
    ),
    (
        Code::NoEffect,
        "%paths:\n  /a: {get: {parameters: [{name: Accept, in: header, schema: {type: string}}], responses: {'204': {description: A.}}}}\n",
    ),
    (
        Code::UntypedHeader,
        "%paths:\n  /a: {get: {responses: {'204': {description: A., headers: {X-Count: {schema: {type: object}}, Retry-After: {schema: {type: integer}}}}}}}\n",
    ),
    (
        Code::UnofferedMediaType,
        "%paths:
  /a:
    post:
      requestBody:
        content:
          application/json: {schema: &a {title: A, type: object, properties: {a: {type: string}}}}
          multipart/form-data: {schema: *a}
          text/csv: {}
      responses:
        '200':
          description: A.
          content:
            application/json: {schema: {title: B, type: object, properties: {a: {type: string}}}}
            application/pdf: {}
",
    ),
    (
        Code::UntypedContent,
        "%paths:
  /a:
    post:
      requestBody: {content: {application/x-ndjson: {schema: {title: A, type: object, properties: {a: {type: string}}}}}}
      responses:
        '200': {description: A., content: {text/event-stream: {schema: {title: B, type: object, properties: {a: {type: string}}}}}}
        '400': {description: B., content: {application/xml: {schema: {title: C, type: object, properties: {a: {type: string}}}}}}
",
    ),
    (
        Code::Scopes,
        "%security: [{a: [read]}]\npaths:\n  /a: {get: {responses: {'204': {description: A.}}}}\ncomponents: {securitySchemes: {a: {type: apiKey, in: header, name: X-A}}}\n",
    ),
    (
        Code::OAuthUrl,
        "%paths:\n  /a: {get: {security: [{a: []}], responses: {'204': {description: A.}}}}\ncomponents: {securitySchemes: {a: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'http://a.example/token', scopes: {}}}}}}\n",
    ),
    (
        Code::RelatedCall,
        "%paths:\n  /a: {get: {callbacks: {done: {'{$url}': {post: {responses: {'204': {description: B.}}}}}}, responses: {'204': {description: A.}}}}\n",
    ),
    (Code::UnknownScheme, "%paths:\n  /a: {get: {security: [{tokn: []}], responses: {'204': {description: A.}}}}\ncomponents: {securitySchemes: {token: {type: http, scheme: bearer}}}\n"),
    (
        Code::SchemeConflict,
        "%paths:\n  /a: {get: {security: [{key: []}], responses: {'204': {description: A.}}}}\ncomponents: {securitySchemes: {key: {type: http, scheme: basic}}}\n",
    ),
    (Code::NoResponses, "%paths:\n  /a: {get: {responses: {}}}\n"),
    (Code::BadServer, "%servers: [{description: Nowhere.}, {url: 'https://example.com'}]\npaths:\n  /a: {get: {responses: {'204': {description: A.}}}}\n"),
    (
        Code::DifferentSuccesses,
        "%paths:
  /a:
    post:
      responses:
        '200':
          description: A.
          content:
            application/json: {schema: {title: One, type: object, properties: {a: {type: string}}}}
            application/json; version=2: {schema: {title: Two, type: object, properties: {b: {type: string}}}}
",
    ),
    (
        Code::DifferentBodies,
        "%paths:
  /a:
    post:
      requestBody:
        content:
          application/json: {schema: {title: One, type: object, properties: {a: {type: string}}}}
          table: {schema: {type: string}}
      responses: {'204': {description: A.}}
",
    ),
    (
        Code::UndefinedStyle,
        "%paths:
  /a:
    get:
      parameters: [{name: b, in: query, schema: {type: array, items: {type: object, properties: {c: {type: string}}}}}]
      responses: {'204': {description: A.}}
",
    ),
    (
        Code::OpenFormStyle,
        "%paths:
  /a:
    post:
      requestBody: {content: {application/x-www-form-urlencoded: {schema: {type: object, properties: {b: {type: array, items: {type: object, properties: {c: {type: string}}}}}}}}}
      responses: {'204': {description: A.}}
  /b:
    get:
      parameters: [{name: d, in: query, style: deepObject, explode: true, schema: {type: object, properties: {e: {type: array, items: {type: string}}}}}]
      responses: {'204': {description: A.}}
",
    ),
    (
        Code::BadMediaType,
        "%paths:\n  /a: {get: {responses: {'200': {description: A., content: {'text/plaîn': {schema: {type: string}}}}}}}\n",
    ),
    (
        Code::UnsendableParameter,
        "%paths:
  /a:
    get:
      parameters: [{name: 'b c', in: header, schema: {type: string}}]
      responses: {'204': {description: A.}}
",
    ),
    (Code::UnusableServer, "%servers: [{url: /v1}]\npaths:\n  /a: {get: {responses: {'204': {description: A.}}}}\n"),
    (
        Code::ExclusiveCredentials,
        "%paths:
  /a: {get: {security: [{user: [], token: []}], responses: {'204': {description: A.}}}}
components: {securitySchemes: {user: {type: http, scheme: basic}, token: {type: http, scheme: bearer}}}
",
    ),
    (
        Code::EndlessValue,
        "%paths:
  /a: {get: {responses: {'200': {description: A., content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}}}}
components:
  schemas:
    A: {type: object, required: [b], properties: {b: {$ref: '#/components/schemas/B'}}}
    B: {type: object, required: [a], properties: {a: {$ref: '#/components/schemas/A'}}}
",
    ),
];

/// Returns the document of one of the `LARGE_DOCUMENT_CODES`.
pub fn large_document(code: Code) -> String {
    let answer = "paths:\n  /a: {get: {responses: {'200': {description: A., content: {application/json: {schema: {$ref: '#/components/schemas/A0'}}}}}}}\ncomponents:\n  schemas:\n";
    match code {
        Code::TooLarge => format!("{HEAD}paths: {{}}\n# {}\n", "x".repeat(64 * 1024 * 1024)),
        Code::TooDeep => format!("{HEAD}paths: {}\n", "[".repeat(101)),
        Code::TooManyAliases => {
            let levels: String = (1..9)
                .map(|level| {
                    format!("x-{level}: &a{level} [{}]\n", vec![format!("*a{}", level - 1); 9].join(", "))
                })
                .collect();
            format!("{HEAD}x-0: &a0 [lol]\n{levels}paths: {{}}\n")
        }
        Code::ReferenceChain => {
            let links: String = (0..80)
                .map(|link| format!("    A{link}: {{$ref: '#/components/schemas/A{}'}}\n", link + 1))
                .collect();
            format!("{HEAD}{answer}{links}    A80: {{type: object}}\n")
        }
        Code::TooManyParts => {
            let part = "{type: object, properties: {a: {type: string}}}";
            format!("{HEAD}{answer}    A0: {{allOf: [{}]}}\n", vec![part; 501].join(", "))
        }
        Code::TooManyProperties => {
            let properties: String = (0..=10_000).map(|index| format!("        p{index}: {{}}\n")).collect();
            format!("{HEAD}{answer}    A0:\n      type: object\n      properties:\n{properties}")
        }
        Code::TooMuch => {
            let heirs = (0..1_100).map(|heir| {
                format!("    A{heir}: {{allOf: [{{$ref: '#/components/schemas/Base'}}, {{properties: {{n{heir}: {{$ref: '#/components/schemas/A{}'}}}}}}]}}\n", heir + 1)
            });
            let heirs: String = heirs.collect();
            let properties: String = (0..100).map(|index| format!("p{index}: {{type: string}}, ")).collect();
            let last = "    A1100: {type: string}\n";
            format!("{HEAD}{answer}{heirs}{last}    Base: {{type: object, properties: {{{properties}}}}}\n")
        }
        other => unreachable!("{} has a document", other.as_str()),
    }
}
