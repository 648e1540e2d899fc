import Markdown

/// What the pages made graphgen notice; one type in every stage.
public typealias Diagnostic = Markdown.Diagnostic
