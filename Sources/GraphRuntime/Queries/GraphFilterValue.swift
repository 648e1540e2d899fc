import Foundation

/// A value that stands in a condition of `$filter` as a literal: all but objects and collections.
public protocol GraphFilterValue: GraphValueConvertible {}

extension String: GraphFilterValue {}
extension Bool: GraphFilterValue {}
extension UInt8: GraphFilterValue {}
extension Int8: GraphFilterValue {}
extension Int16: GraphFilterValue {}
extension Int32: GraphFilterValue {}
extension Int64: GraphFilterValue {}
extension Int: GraphFilterValue {}
extension Float: GraphFilterValue {}
extension Double: GraphFilterValue {}
extension Decimal: GraphFilterValue {}
extension UUID: GraphFilterValue {}
extension Data: GraphFilterValue {}
extension GraphDateTime: GraphFilterValue {}
extension GraphDate: GraphFilterValue {}
extension GraphTimeOfDay: GraphFilterValue {}
extension GraphDuration: GraphFilterValue {}
extension GraphEnumeration: GraphFilterValue {}
extension GraphFlags: GraphFilterValue {}
extension GraphValue: GraphFilterValue {}
