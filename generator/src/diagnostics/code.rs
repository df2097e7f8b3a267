//! The stable codes of diagnostics, one row each, sorted by number. The letter of a code is its severity: a warning
//! changes what is sent or decoded, a note is a construct that the crate does not represent, and a lint is a property of
//! a valid document that makes the crate harder to use.

use crate::diagnostics::severity::Severity;

/// Declares the codes, one row each: variant, code, severity, title.
macro_rules! codes {
    ($($variant:ident $code:literal $severity:ident $title:literal)*) => {
        /// The kind of problem that a [`Diagnostic`](crate::diagnostics::Diagnostic) reports. A code never changes its meaning.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $(#[doc = concat!($code, ": ", $title)] $variant,)*
        }

        impl Code {
            /// All codes, by number.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// Returns the code as it is printed, such as `E0104`.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $code,)* }
            }

            /// Returns the severity of the problem.
            pub fn severity(self) -> Severity {
                match self { $(Self::$variant => Severity::$severity,)* }
            }

            /// Returns the name of the problem: a noun phrase in lower case, such as `unresolved reference`.
            pub fn title(self) -> &'static str {
                match self { $(Self::$variant => $title,)* }
            }

            /// Returns the text of the code's file in `explained/`.
            pub(super) fn explanation_file(self) -> &'static str {
                match self { $(Self::$variant => include_str!(concat!("explained/", $code, ".md")),)* }
            }
        }
    };
}

codes! {
    TooLarge "E0001" Error "file is too large"
    NotText "E0002" Error "not a text file"
    Syntax "E0003" Error "invalid YAML"
    TooDeep "E0004" Error "nesting is too deep"
    TooManyAliases "E0005" Error "alias expansion is too large"
    SeveralDocuments "E0006" Error "several YAML documents in one file"
    NotADocument "E0007" Error "not an OpenAPI document"
    UnsupportedVersion "E0008" Error "unsupported OpenAPI version"
    DuplicateKey "E0009" Error "duplicate key"
    YamlTag "E0010" Error "YAML tag"
    MergeKey "E0011" Error "invalid merge key"
    NotANumber "E0012" Error "number that JSON cannot represent"
    WrongType "E0013" Error "wrong type"
    DuplicateFile "E0014" Error "duplicate file name"
    Missing "E0015" Error "missing required member"
    NoVersion "W0002" Warning "missing OpenAPI version"
    MisspelledMember "W0003" Warning "misspelled member"
    UnclosedQuote "W0004" Warning "unclosed quote"
    OtherDialect "N0001" Note "unsupported schema dialect"
    UnknownMember "N0002" Note "unknown member"

    BadReference "E0101" Error "malformed reference"
    ReferenceOutside "E0102" Error "reference outside the folder of the documents"
    ReferenceFile "E0103" Error "reference to a missing file"
    Dangling "E0104" Error "unresolved reference"
    ReferenceCycle "E0105" Error "circular reference"
    ReferenceChain "E0106" Error "chain of references is too long"
    UnknownCircular "E0107" Error "unresolved `circular(…)`"
    BesideReference "W0101" Warning "ignored member next to a reference"
    NullableBesideReference "W0103" Warning "`nullable` next to a reference"
    IgnoredOperations "W0102" Warning "ignored operations"
    TextBesideReference "N0101" Note "ignored text next to a reference"
    UnusedComponent "N0102" Note "unused component"

    TooManyParts "E0201" Error "too many schemas in an `allOf`"
    TooManySchemas "E0202" Error "too many schemas"
    TooManyProperties "E0203" Error "too many properties"
    TooMuch "E0204" Error "generated crate is too large"
    Contradiction "W0201" Warning "contradictory schemas"
    RequiredWithoutProperty "W0202" Warning "required name without a property"
    MisspelledKeyword "W0203" Warning "misspelled schema keyword"
    IgnoredKeyword "W0204" Warning "ignored schema keyword"
    MixedEnum "W0205" Warning "enum with several types"
    UnmatchedMapping "W0206" Warning "discriminator mapping without a variant"
    UnknownType "W0207" Warning "unknown type"
    EmptyUnion "W0208" Warning "union without variants"
    BadDefault "W0209" Warning "default outside the enum"
    CircularUnion "W0219" Warning "circular union"
    UnrepresentedKeyword "N0201" Note "unrepresented schema keyword"
    UnknownKeyword "N0202" Note "unknown schema keyword"
    EndlessList "N0203" Note "unbounded nested lists"
    Xml "N0204" Note "XML form of a schema"
    BadPattern "N0205" Note "invalid pattern"

    DuplicateOperation "E0302" Error "duplicate operation"
    DuplicateOperationId "E0303" Error "duplicate `operationId`"
    BadPath "E0304" Error "malformed path template"
    BadStatus "E0305" Error "malformed status"
    BadParameter "E0306" Error "incomplete parameter"
    DuplicateParameter "E0307" Error "duplicate parameter"
    PathParameterUnused "W0301" Warning "unused path parameter"
    IgnoredConstruct "W0302" Warning "ignored construct"
    UnknownScheme "W0303" Warning "unknown security scheme"
    SchemeConflict "W0304" Warning "conflicting security schemes"
    NoResponses "W0305" Warning "operation without responses"
    BadServer "W0306" Warning "server without a URL"
    DifferentSuccesses "W0307" Warning "ambiguous response types"
    EndlessValue "W0308" Warning "infinitely recursive type"
    DifferentBodies "W0309" Warning "unsupported request body"
    UndefinedStyle "W0315" Warning "undefined parameter style"
    UnsendableParameter "W0316" Warning "invalid parameter name"
    UnusableServer "W0317" Warning "unknown base URL"
    ExclusiveCredentials "W0318" Warning "conflicting credentials"
    BadMediaType "W0319" Warning "invalid media type"
    PathParameterMissing "W0320" Warning "undeclared path parameter"
    AmbiguousWebhook "W0321" Warning "ambiguous or missing kind of webhook"
    OAuthUrl "W0330" Warning "unusable URL of an authorization server"
    RelatedCall "N0301" Note "callback, webhook or link without code"
    UntypedHeader "N0302" Note "response header without an accessor"
    NoEffect "N0303" Note "construct without effect"
    UnofferedMediaType "N0304" Note "media type without code"
    UntypedContent "N0305" Note "content without a type"
    Scopes "N0306" Note "security scopes without code"
    OpenFormStyle "N0307" Note "undefined form style"

    ConfigKey "E0401" Error "unknown setting"
    ConfigValue "E0402" Error "invalid setting"
    NamedFileMissing "E0403" Error "missing file"
    FileUnnamed "E0404" Error "unlisted file"
    ConfigMissing "E0405" Error "missing setting"
    UselessSetting "W0401" Warning "setting without effect"
    FileOfUnknownGroup "W0402" Warning "file of an unknown group"
    ConfigUnmatched "W0403" Warning "setting without a match"
    UnlistedPhase "W0404" Warning "undocumented phase"
    BadAnnotation "W0405" Warning "unusable annotation"
    OutsideSubset "N0401" Note "operation outside the subset"
    UnreachableComponent "N0402" Note "component outside the subset"
    UnusedAnnotation "N0403" Note "annotation without effect"
    ExcludedMember "N0404" Note "excluded property or parameter"

    BadOverlay "E0501" Error "invalid overlay"
    BadQuery "E0502" Error "invalid JSONPath"
    OverlayTooLarge "E0503" Error "overlay is too expensive"
    OverlayMismatch "E0504" Error "incompatible overlay action"
    UselessAction "W0501" Warning "overlay without effect"

    MissingOperationId "L0601" Lint "missing `operationId`"
    UnstreamedList "L0602" Lint "paginated list without a stream"
    UnmarkedSecret "L0603" Lint "unmarked secret"
    ClosedEnum "L0604" Lint "closed enum in a response"
    UndocumentedRateLimit "L0605" Lint "undocumented rate limit"
    UntypedSuccess "L0606" Lint "success response without a schema"
    AwkwardName "L0607" Lint "awkward name"

    Internal "E0901" Error "bug in the generator"
}
