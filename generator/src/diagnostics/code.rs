//! The codes of problems: stable, one row each, sorted by number within their hundred.

use crate::diagnostics::severity::Severity;

/// One row per code: variant, code, severity, title, explanation.
macro_rules! codes {
    ($($variant:ident $code:literal $severity:ident $title:literal $explanation:literal)*) => {
        /// What kind of problem a [`Diagnostic`](crate::diagnostics::Diagnostic) tells. A code never changes its meaning.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $(#[doc = concat!($code, ": ", $title)] $variant,)*
        }

        impl Code {
            /// Every code there is.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The code as it is printed, such as `E0104`.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $code,)* }
            }

            /// How bad it is.
            pub fn severity(self) -> Severity {
                match self { $(Self::$variant => Severity::$severity,)* }
            }

            /// What it is, in a few words.
            pub fn title(self) -> &'static str {
                match self { $(Self::$variant => $title,)* }
            }

            /// What it means, and what to do about it.
            pub fn explanation(self) -> &'static str {
                match self { $(Self::$variant => $explanation,)* }
            }
        }
    };
}

codes! {
    TooLarge "E0001" Error "file too large"
        "A document may have 48 MiB and 1,000,000 values, and in YAML 800,000 commas and brackets. Split it into several files that refer to each other by relative path."
    NotText "E0002" Error "not a text file"
        "Documents are UTF-8 text. A NUL character is a sign of UTF-16 or of a binary file; save it as UTF-8."
    Syntax "E0003" Error "not YAML"
        "The YAML parser gave up at this place. JSON is YAML too, so JSON documents are read by the same parser."
    TooDeep "E0004" Error "nested too deeply"
        "Lists and mappings may be nested 100 deep. Move inner schemas to `components` and refer to them."
    TooManyAliases "E0005" Error "aliases make the document explode"
        "YAML aliases repeat what their anchors hold. With all of them written out, this document is many times its size."
    SeveralDocuments "E0006" Error "several YAML documents in one file"
        "A file holds one OpenAPI document. Put what follows `---` into a file of its own."
    NotADocument "E0007" Error "not an OpenAPI document"
        "The root must be a mapping with `paths`, `components` or both."
    UnsupportedVersion "E0008" Error "version of OpenAPI that is not understood"
        "OpenAPI 3.0 is read, and 3.1 as far as it maps to 3.0. Convert Swagger 2.0 documents first."
    DuplicateKey "E0009" Error "key given twice"
        "Which of the two values counts is undefined in YAML, so one of them must go."
    YamlTag "E0010" Error "YAML tag"
        "OpenAPI documents have JSON values only. Remove the tag, or quote the value if it is text that starts with `!`."
    MergeKey "E0011" Error "merge key without mappings"
        "The value of `<<` must be a mapping or a list of mappings, usually aliases."
    NotANumber "E0012" Error "number that JSON does not have"
        "Infinity and NaN are not JSON values."
    WrongType "E0013" Error "value of the wrong type"
        "The OpenAPI specification asks for another type of value here. What depends on the value is left out."
    DuplicateFile "E0014" Error "two files with one name"
        "References between files go by name, so every file needs one of its own."
    Missing "E0015" Error "required member missing"
        "The OpenAPI specification requires this member, and there is no safe default for it."
    Version31 "W0001" Warning "OpenAPI 3.1 is read as 3.0"
        "Lists of types, `const`, numeric exclusive bounds, siblings of `$ref`, `$defs`, `prefixItems`, `patternProperties` and boolean schemas are understood. Other keywords of 3.1 are reported where they stand."
    NoVersion "W0002" Warning "no OpenAPI version"
        "The document does not say which version of OpenAPI it follows; it is read as 3.0."
    UnknownMember "W0003" Warning "unknown member"
        "OpenAPI does not define a member of this name here, so it has no effect. Extensions start with `x-`."

    BadReference "E0101" Error "malformed reference"
        "A reference is a file name, `#`, and a JSON pointer such as `/components/schemas/User`."
    ReferenceOutside "E0102" Error "reference to a place outside"
        "References lead to files that were given, by relative path. URLs, absolute paths and paths above the root are not followed."
    ReferenceFile "E0103" Error "reference to a file that was not given"
        "All files are given up front; nothing is read or fetched while resolving."
    Dangling "E0104" Error "reference leads nowhere"
        "The file exists but has nothing at this place."
    ReferenceCycle "E0105" Error "reference leads back to itself"
        "References that only refer to each other never reach a definition."
    ReferenceChain "E0106" Error "chain of references too long"
        "Following a reference took more than 64 steps through references and `allOf`."
    UnknownCircular "E0107" Error "`circular(…)` names no schema"
        "Docs-page fragments write a recursive schema as `circular(Title)`. No schema of the same operation has this title."
    BesideReference "W0101" Warning "member beside a reference without effect"
        "OpenAPI 3.0 gives members beside a `$ref` no meaning, except in a path item, and 3.1 only to `summary`, `description` and those of schemas. Beside the `$ref` of a path item, a member counts unless what the reference leads to has it too."

    TooManyParts "E0201" Error "schema with too many parts"
        "An `allOf` may combine 500 schemas, with everything that it nests."
    TooManySchemas "E0202" Error "too many schemas"
        "Flattening the `allOf`s gives more than 200,000 different schemas, or more than 100,000 types. Combine fewer schemas that refer to each other, and give names to those that are used in several places."
    TooManyProperties "E0203" Error "object with too many properties"
        "An object may have 10,000 properties, with those of all parts of its `allOf`."
    TooMuch "E0204" Error "crate too large"
        "All types and operations together may have 100,000 members, values and parameters, and 16 MiB of documentation; one text may have 5 MiB. What is referred to counts wherever it is used."
    Contradiction "W0201" Warning "contradicting schemas"
        "Parts of an `allOf` describe different types, so no value satisfies all. The first one is taken."
    RequiredWithoutProperty "W0202" Warning "required name without a property"
        "`required` lists a name that no `properties` declares. It is ignored, since nothing is known about the value."
    UnknownKeyword "W0203" Warning "unknown schema keyword"
        "OpenAPI 3.0 does not define this keyword for schemas, so it has no effect. Extensions start with `x-`."
    IgnoredKeyword "W0204" Warning "schema keyword without effect"
        "The keyword is known but cannot be told by a Rust type; the schema is read as if it were absent."
    MixedEnum "W0205" Warning "enumeration of several types"
        "Lists of strings become enumerations, lists of numbers are told in the documentation, and several scalar types become a union. Numbers listed for text are taken as text; lists and mappings are read as any value."
    UnmatchedMapping "W0206" Warning "discriminator mapping leads to no alternative"
        "The value of the mapping is none of the alternatives of the `oneOf`, so it can never be chosen."
    UnknownType "W0207" Warning "unknown type"
        "The types are boolean, integer, number, string, array and object. The schema is read as any value."
    EmptyUnion "W0208" Warning "union without alternatives"
        "`oneOf` and `anyOf` need at least one schema. The schema is read as any value."
    EndlessList "W0218" Warning "lists in lists without end"
        "Lists and maps that hold only each other have no type in Rust after 32 levels, and lists that hold themselves have none at all. What lies deeper is read as any value."

    PathParameterMissing "E0301" Error "path parameter not declared"
        "Every `{name}` of a path template needs a parameter with `in: path` in the path item or in the operation."
    DuplicateOperation "E0302" Error "operation defined twice"
        "Two operations have one method and path."
    DuplicateOperationId "E0303" Error "operationId used twice"
        "An `operationId` is unique among all operations of all documents, because it names the method."
    BadPath "E0304" Error "malformed path template"
        "A path starts with `/`, and its `{name}`s are closed, not empty and named differently."
    BadStatus "E0305" Error "malformed status"
        "The key of a response is a status such as `404`, a range such as `4XX`, or `default`."
    BadParameter "E0306" Error "unusable parameter"
        "A parameter has a name, a place (`path`, `query`, `header` or `cookie`), and a schema or one media type."
    DuplicateParameter "E0307" Error "parameter declared twice"
        "Name and place make a parameter; one list must not declare it twice."
    PathParameterUnused "W0301" Warning "path parameter not in the path"
        "The path template has no `{name}` for this parameter, so it is not sent."
    IgnoredConstruct "W0302" Warning "construct without effect"
        "OpenAPI allows it here, but it changes no request of a client. Callbacks, links and webhooks are told in the documentation."
    UnknownScheme "W0303" Warning "unknown security scheme"
        "The operation asks for a scheme that no document and no configuration defines, or that is none of those that are understood. It is taken for a bearer token; of another scheme of HTTP, such as digest, the application gives the whole value of `Authorization`."
    SchemeConflict "W0304" Warning "security scheme defined differently"
        "Two documents define a scheme of one name with different kinds. The first definition is taken."
    NoResponses "W0305" Warning "operation without responses"
        "OpenAPI requires at least one response. The operation is taken to answer without a body."
    BadServer "W0306" Warning "unusable server"
        "A server needs a `url`; this one is left out."
    DifferentSuccesses "W0307" Warning "success that is not told apart"
        "Successes of several types are told apart by their status and by their media type. What has no schema, differs in a parameter of its media type only, or comes in pages is read as what is preferred: JSON, of the first success that has any."
    EndlessValue "W0308" Warning "value that holds itself"
        "Each member of a cycle of schemas is required, so no finite value satisfies them. One member is read as optional."
    DifferentBodies "W0309" Warning "request body that is not offered"
        "The application chooses among the media types of a body whose schemas differ. What has no schema, or is no media type, is not among them."
    UndefinedStyle "W0315" Warning "style that is not defined for the value"
        "Most styles of OpenAPI write scalars, lists of scalars, and objects with scalars as members. What is nested deeper is written as JSON; `deepObject` adds brackets for it, and repeats the name for lists."
    UnsendableParameter "W0316" Warning "parameter that cannot be sent"
        "The names of headers and cookies are made of letters, digits and a few signs (RFC 9110, 5.6.2). The parameter is left out."
    UnusableServer "W0317" Warning "server whose URL is not known"
        "Requests go to a whole URL with https:// or http:// and a host. Where a document has another one, the application gives the URL to the client's builder."
    ExclusiveCredentials "W0318" Warning "credentials that exclude each other"
        "Two schemes of one requirement use the same header, query parameter or cookie, so they cannot be sent together. The requirement is left out if there is another one."
    BadMediaType "W0319" Warning "media type that cannot be sent"
        "Media types stand in headers, which hold visible ASCII and spaces (RFC 9110, section 5.5). What is given for it is left out."

    ConfigKey "E0401" Error "unknown setting"
        "The configuration has no setting of this name, so it would have no effect."
    ConfigValue "E0402" Error "bad setting"
        "The value of the setting is not one of those that are understood."
    NamedFileMissing "E0403" Error "file named in the settings missing"
        "The configuration names an example program or a page of the guide, whose file must lie beside it: in the folder `examples`, or in `guide`."
    FileUnnamed "E0404" Error "file not named in the settings"
        "The configuration says which groups a program in the folder `examples` and a page in the folder `guide` use; without that, nobody could tell which features it needs."
    ConfigMissing "E0405" Error "setting missing"
        "The other settings here have no meaning without it."
    UselessSetting "W0401" Warning "setting without effect"
        "The setting does not fit what the documents say about the operation, so it has no effect."
    FileOfUnknownGroup "W0402" Warning "program or page of an unknown group"
        "An example program or a page of the guide uses a group that no document describes, so it would not compile. It is left out."
    ConfigUnmatched "W0403" Warning "setting that matches nothing"
        "No document has what the setting is about, so it has no effect. Correct its name, or remove it."
    UnlistedPhase "W0404" Warning "phase that the document does not list"
        "The document lists the phases of the resource, and this one is not among them. Name it under `unlisted` if the service has it all the same."

    Internal "E0901" Error "bug of the generator"
        "The generator wrote something that is no Rust. No document can cause this on purpose; please report it."
}
