import Markdown

/// JSON as it stands on a page; one type in every stage.
public typealias JSONValue = Markdown.JSONValue
