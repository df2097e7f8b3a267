//! The lines of impls: public functions of types, and handwritten trait impls.

use syn::{GenericArgument, ImplItem, Item, ItemImpl, PathArguments, Type};

use super::List;
use super::items::{generics, signature};
use super::modules::{Module, is_pub, join_path};
use super::source_text::{source_at_node, source_between};

/// The visibility of a type to users of the crate.
enum TypeOrigin {
    /// A public type with this path.
    Public(String),
    /// A private type of the crate.
    Private,
    /// A type of another crate, or a type parameter.
    Foreign,
}

impl List<'_> {
    /// Lists the impls of a module for reachable types.
    pub(super) fn list_impls(&mut self, module: &Module) {
        for item in &module.items {
            let Item::Impl(item) = item else { continue };
            match &item.trait_ {
                None => self.inherent_impl(module, item),
                Some((_, name, _)) => {
                    if let Some(owner) = self.owner(module, item, name) {
                        self.trait_impl(module, item, &owner);
                    }
                }
            }
        }
    }

    /// Lists the functions and constants of a type.
    fn inherent_impl(&mut self, module: &Module, item: &ItemImpl) {
        let TypeOrigin::Public(owner) = self.type_origin(module, &item.self_ty) else { return };
        let text = module.text.as_str();
        // `impl<T: Serialize> Name<T>` limits what its functions can be called on.
        let (parameters, limits) = generics(text, &item.generics);
        let only = match &*parameters {
            "" => String::new(),
            _ => format!(" in {}{limits}", source_between(text, &item.impl_token, &*item.self_ty)),
        };
        for member in &item.items {
            let (attributes, kind, name, line) = match member {
                ImplItem::Fn(member) if is_pub(&member.vis) => {
                    let path = join_path(&owner, &member.sig.ident.to_string());
                    (&member.attrs, "fn", &member.sig.ident, signature(text, &member.sig, &path))
                }
                ImplItem::Const(member) if is_pub(&member.vis) => {
                    let line =
                        format!("const {owner}::{}: {}", member.ident, source_at_node(text, &member.ty));
                    (&member.attrs, "const", &member.ident, line)
                }
                _ => continue,
            };
            let attributes = [item.attrs.clone(), attributes.clone()].concat();
            self.line(module, &owner, 3, &attributes, &format!("{line}{only}"));
            self.count_item(module, kind, &name.to_string());
        }
    }

    /// Returns the path under which a trait impl is listed: the type's, the trait's, or that of a type in the trait's
    /// arguments, as in `impl From<Ours> for Theirs`.
    fn owner(&self, module: &Module, item: &ItemImpl, name: &syn::Path) -> Option<String> {
        let of_trait = self.path_origin(module, name);
        if matches!(of_trait, TypeOrigin::Private) {
            return None;
        }
        match (self.type_origin(module, &item.self_ty), of_trait) {
            (TypeOrigin::Public(path), _) | (TypeOrigin::Foreign, TypeOrigin::Public(path)) => Some(path),
            (TypeOrigin::Private, _) => None,
            (TypeOrigin::Foreign, _) => {
                let PathArguments::AngleBracketed(arguments) = &name.segments.last()?.arguments else {
                    return None;
                };
                arguments.args.iter().find_map(|argument| match argument {
                    GenericArgument::Type(about) => match self.type_origin(module, about) {
                        TypeOrigin::Public(path) => Some(path),
                        TypeOrigin::Private | TypeOrigin::Foreign => None,
                    },
                    _ => None,
                })
            }
        }
    }

    fn trait_impl(&mut self, module: &Module, item: &ItemImpl, owner: &str) {
        let Some((_, _, for_token)) = &item.trait_ else { return };
        let text = module.text.as_str();
        let mut line = format!("{} ", source_between(text, &item.impl_token, for_token));
        match (&*item.self_ty, self.type_origin(module, &item.self_ty)) {
            (Type::Path(of), TypeOrigin::Public(path)) => {
                let arguments = of.path.segments.last().map(|last| source_at_node(text, &last.arguments));
                line.push_str(&path);
                line.push_str(&arguments.unwrap_or_default());
            }
            _ => line.push_str(&source_at_node(text, &*item.self_ty)),
        }
        let types = item.items.iter().filter_map(|member| match member {
            ImplItem::Type(member) => {
                Some(format!("{} = {}", member.ident, source_at_node(text, &member.ty)))
            }
            _ => None,
        });
        let types: Vec<String> = types.collect();
        if !types.is_empty() {
            line.push_str(&format!(" {{ {} }}", types.join(", ")));
        }
        line.push_str(&generics(text, &item.generics).1);
        self.line(module, owner, 1, &item.attrs, &line);
    }

    fn type_origin(&self, module: &Module, of: &Type) -> TypeOrigin {
        match of {
            Type::Path(path) if path.qself.is_none() => self.path_origin(module, &path.path),
            Type::Reference(reference) => self.type_origin(module, &reference.elem),
            _ => TypeOrigin::Foreign,
        }
    }

    fn path_origin(&self, module: &Module, path: &syn::Path) -> TypeOrigin {
        match self.source.resolve_path(&module.path, path) {
            Some(definition) => match self.reach.path(&definition) {
                Some(path) => TypeOrigin::Public(path.to_owned()),
                None => TypeOrigin::Private,
            },
            None => TypeOrigin::Foreign,
        }
    }
}
