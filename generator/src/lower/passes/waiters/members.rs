//! The members of a response to which the settings of a waiter refer.
//!
//! In: a type and the path of a member. Out: the indexes of the fields on the path and the type of the member, or a diagnostic.

use super::PhaseSearch;
use crate::diagnostics::{Code, Diagnostic, did_you_mean};
use crate::ir::{Field, TypeId, TypeKind, TypeRef};

/// The step from a list to its first element.
const FIRST_ELEMENT: &str = "*";

/// The path to a member, and its type.
pub(super) type Member = (Vec<usize>, TypeRef);

impl PhaseSearch<'_> {
    /// Returns the path to a member that is a string, and its type.
    pub(super) fn text_member(&mut self, id: TypeId, path: &str, key: &str) -> Option<Member> {
        self.scalar_member((id, path, key), "string", &[TypeRef::String])
    }

    /// Returns the path to a member that is a string or an integer.
    pub(super) fn id_member(&mut self, id: TypeId, path: &str, key: &str) -> Option<Vec<usize>> {
        let ids = [TypeRef::String, TypeRef::I32, TypeRef::I64, TypeRef::U32, TypeRef::U64];
        Some(self.scalar_member((id, path, key), "string or integer", &ids)?.0)
    }

    /// Returns the path to a member that is a list of objects, and the type of the objects.
    pub(super) fn list_member(&mut self, id: TypeId, path: &str, key: &str) -> Option<(Vec<usize>, TypeId)> {
        let (way, ty) = self.member((id, path, key), "list")?;
        if let TypeRef::List(part) = &ty
            && let TypeRef::Named(part) = **part
            && matches!(self.api.types[part.0].kind, TypeKind::Struct(_))
        {
            return Some((way, part));
        }
        self.report_member((path, path, key), "list")
            .help("name a property of type `array` whose items are objects");
        None
    }

    fn scalar_member(
        &mut self,
        (id, path, key): (TypeId, &str, &str),
        kind: &str,
        scalars: &[TypeRef],
    ) -> Option<Member> {
        let (way, ty) = self.member((id, path, key), kind)?;
        let is_enum = match &ty {
            TypeRef::Named(id) => matches!(self.api.types[id.0].kind, TypeKind::Enum(_)),
            _ => false,
        };
        if is_enum || scalars.contains(&ty) {
            return Some((way, ty));
        }
        let kinds = kind.replace(" or ", "` or `");
        self.report_member((path, path, key), kind).help(format!("name a property of type `{kinds}`"));
        None
    }

    /// Returns the path to a member, and its type. A list on the path is followed by `*`.
    fn member(&mut self, (id, path, key): (TypeId, &str, &str), kind: &str) -> Option<Member> {
        let mut ty = TypeRef::Named(id);
        let mut indexes = Vec::new();
        let mut names = path.split('.').peekable();
        while let Some(name) = names.next() {
            if let (TypeRef::List(element), FIRST_ELEMENT, true) = (&ty, name, names.peek().is_some()) {
                ty = (**element).clone();
                continue;
            }
            let fields = self.fields(&ty);
            let Some(index) = fields.iter().position(|field| field.wire == name && !field.secret) else {
                let known = fields.iter().map(|field| field.wire.as_str());
                let help = did_you_mean(name, known, |name| format!("`{name}`"));
                self.report_member((path, name, key), kind).maybe_help(help);
                return None;
            };
            indexes.push(index);
            ty = fields[index].ty.clone();
        }
        Some((indexes, ty))
    }

    fn fields(&self, ty: &TypeRef) -> &[Field] {
        match ty {
            TypeRef::Named(id) => match &self.api.types[id.0].kind {
                TypeKind::Struct(object) => object.fields.as_slice(),
                TypeKind::Enum(_) | TypeKind::Union(_) => &[],
            },
            _ => &[],
        }
    }

    fn report_member(&mut self, (path, name, key): (&str, &str, &str), kind: &str) -> &mut Diagnostic {
        let way = if path == name { String::new() } else { format!(" in `{path}`") };
        let message = format!("the response has no {kind} property `{name}`{way}");
        let place = self.at.child(key);
        self.diagnostics.report(Code::ConfigUnmatched, message, &place).also(self.place)
    }
}
