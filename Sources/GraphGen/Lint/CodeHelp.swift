/// What each code means, for reports that carry their own explanations. The openings of the sections of
/// `Docs/diagnostics.md`, which a test compares.
enum CodeHelp {
    /// The explanation; the code itself for one that is not known.
    static func text(_ code: String) -> String { entries[code] ?? code }

    private static let entries: [String: String] = Dictionary(
        uniqueKeysWithValues: table.split(separator: "\n").compactMap { line in
            let parts = line.split(separator: ":", maxSplits: 1)
            return parts.count == 2 ? (String(parts[0]), String(parts[1].dropFirst())) : nil
        })

    // swift-format-ignore: every entry is one line, as the reports have it.
    private static let table = #"""
        base.conflict: The page's sentence and its metadata name two base types; the one that derives from the \#
        other is taken, or else that of the sentence.
        base.cycle: A type inherits from itself by way of its base types; the chain is cut.
        base.not-a-structure: The base type a page names is an enumeration; the type is read without a base type.
        body.type: The page of an update names no type for its body; the type that comes back, or that the page is \#
        called after, has all of the properties and is taken.
        comment.unterminated: An HTML comment has no end, so everything below it is part of the comment.
        encoding.invalid-utf8: The page holds bytes that are not UTF-8; each is read as U+FFFD.
        encoding.nul: The page holds a NUL character, which is read as U+FFFD.
        enumeration.member-value: The value of a member is not a whole number; the member is kept without it.
        enumeration.no-members: The title says that the page is about an enumeration, but there is no member \#
        table.
        enumeration.spelling: A description lists values in another case than the enumeration of its property; the \#
        enumeration's spelling counts.
        enumeration.unnamed: No heading tells which enumeration a member table lists; the table is left out.
        example.invalid-json: The body of an example is not JSON, even after repairs; it is kept as text.
        example.lost-fence: The closing fence of a code block is missing, so the next block is a part of it; the \#
        two are read apart.
        example.unbound: The page has several requests and the example's method is that of none of them; it is \#
        kept with the first.
        front-matter.line: A line of the front matter is not `key: value`; it is left out.
        front-matter.unterminated: The front matter has no closing `---`; the page is read as if it had none.
        front-matter.value: A value of the front matter is not YAML; it is taken as it stands.
        include.cycle: An include leads back to a page that is being included; it is left out.
        include.limit: The page includes more than 400 pages, counting those its includes include; the rest is \#
        left out.
        include.missing: The included page does not exist; the page is read without it.
        include.unreadable: The included page exists but cannot be read; the page is read without it.
        json-representation.invalid: The block under "JSON representation" is not JSON; the tables alone describe \#
        the type.
        json.repaired: A JSON text was read after repairs, which the message lists.
        lint.example-abstract-type: An object in an example has no `@odata.type` although its documented type is \#
        abstract.
        lint.example-enumeration: A value in an example is not a member of its property's enumeration, or is the \#
        placeholder `unknownFutureValue` in a request.
        lint.example-exclusive: An example sets two properties that the pages say must not be set together.
        lint.example-immutable: The request of an example changes a property that the pages say cannot be \#
        changed.
        lint.example-items: A collection in an example has fewer or more elements than the pages allow.
        lint.example-json-type: A value in an example is not of the type that the pages give its property.
        lint.example-length: A text in an example is shorter or longer than the pages allow.
        lint.example-member: An example has a member that the page of its type does not list.
        lint.example-null: A property is null in an example although the pages say that it cannot be.
        lint.example-pattern: A text in an example does not match the pattern that the pages give its property.
        lint.example-range: A number in an example is outside the range that the pages give its property.
        lint.example-read-only: The request of an example sends a property that the pages call read-only.
        lint.example-relation: Two properties in an example are not in the order that the pages demand, such as a \#
        minimum above its maximum.
        lint.example-required: The request of an example lacks a property that the pages call required.
        lint.example-type-mismatch: The `@odata.type` of an object in an example is not the documented type or a \#
        type derived from it.
        lint.example-values: A number or text in an example is none of those that the pages allow for its \#
        property.
        metadata.repaired: A metadata comment was read after repairs, which the message lists.
        metadata.unreadable: A comment starts like metadata, with `{`, but is not JSON even after repairs; what \#
        it says is lost.
        operation.duplicate: Two pages document one request; what they say is merged.
        operation.path: A path shows a sample where a placeholder belongs, or is misprinted; it is read as it is \#
        meant, or left out when it holds an ellipsis.
        page.doc-type: `doc_type` in the front matter names another kind of page than what the page holds; what \#
        it holds counts.
        page.heading-space: A line lacks the space after its `#`; it is read as a heading all the same.
        page.kind-unknown: The page defines no type and documents no operation; it is left out.
        page.namespace: The namespace line holds no well-formed qualified name; what can be read of it is taken.
        page.nesting: Quotes and lists are nested more than 100 deep; what lies deeper is read as one level.
        page.no-title: The page has no first-level heading; its name is taken from the front matter, the metadata \#
        or the file.
        page.too-large: The page is longer than 2 MB; the rest is not read.
        page.unreadable: The file of a page cannot be read; nothing of it is in the model.
        permissions.cell-not-understood: The words of a cell in a permission table name no permission; the cell \#
        is left out.
        permissions.missing: The page has a permissions section, but no permission table in it.
        permissions.row-not-understood: A row of a permission table names no kind of caller; it is left out.
        permissions.table-not-understood: A table in the permissions section lists permissions, but not by kind \#
        of caller; it is left out.
        property.conflict: A property stands twice in a type, with two types; the first counts.
        property.not-on-base: A row says that the property is inherited from a type that does not list it, or \#
        that is no base type.
        property.untyped: The table of a property has no column for types; the property takes any JSON value.
        relation.unresolved: A sentence compares the property with another one that the type does not have; there \#
        is no rule then.
        request.line-not-understood: A line of a request block is not a request; it is left out.
        request.line-repaired: A request line lacks a space or slash, or has its method in small letters; it is \#
        read as it is meant.
        request.missing: The page is about an operation but shows no request line.
        response.no-status: The response section names no status code.
        response.shape: The sentence about the response says one object and the example shows a collection, or \#
        the other way round; the path decides, and here it agrees with the example.
        rule.contradiction: The bounds that a description gives leave no value; none of them becomes a rule.
        rule.disagreement: Two pages give different rules for one property; the rule of the type's own page \#
        counts.
        rule.pattern: A regular expression cannot be checked in Swift as the page means it, or could take for ever; \#
        it is no rule.
        rule.not-applicable: A sentence reads like a rule that does not fit the property's type, such as a range \#
        on a Boolean; it is passed over.
        source.folder-loop: A symbolic link leads to a folder that was listed already; it is not listed again.
        source.folder-unreadable: A folder cannot be listed; its pages are missing.
        table.continuation-line: A row goes on on the next line; the two are read as one row.
        table.delimiter-row: The row under the header of a table is missing or no delimiter row; the block is read as \#
        a table all the same.
        table.delimiter-width: The delimiter row has more or fewer cells than the header; the block is read as a \#
        table all the same.
        table.interrupted: Tables and other blocks are run together in so many ways that the reader gave up on \#
        them; they are read as text.
        table.not-understood: The table's columns are not those of any table known to stand in this place; it is \#
        left out.
        table.pipe-in-code: A pipe in a code span splits the cell by the rules of Markdown; it is read as a part \#
        of the code.
        table.row-cells: The row has more cells than the header; what is too much is read as a part of the last \#
        cell, or dropped when it is a slip after the closing pipe.
        table.row-name: The first cell of a row is not a name; the row is left out.
        table.rows-apart: Rows stand apart from their table, below an empty line or a comment; they are read as rows \#
        of the table.
        table.second-delimiter: The delimiter row stands twice under the header of a table; the second one is skipped.
        table.stray-pipe: A line in the middle of a table holds a pipe and nothing else; it is skipped.
        table.too-large: The tables of the page have more than a million cells, those included that short rows \#
        lack; the rest is not read, nor is a table of more than 65,535 columns.
        type-cell.missing: A row has no type cell, or an empty one; the property's type is unknown.
        type-cell.not-understood: The type cell holds something that is not a type; the property's type is \#
        unknown.
        type-cell.prose: The type cell is a sentence; the one primitive type it names is taken.
        type.duplicate: Two pages define one type; they are merged, and the first counts where they differ.
        type.spelling: Two pages spell the name of one type differently; the spelling of the first counts.
        type.undefined: No page defines a type that is named here; it is taken as an open type or enumeration, \#
        which keeps whatever the service sends.
        """#
}
