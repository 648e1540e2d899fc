/// Text that goes into a query as it is: `String`.
///
/// Methods that take it stand beside ones that take key paths, and a key path to a property that does not exist fits
/// neither. The compiler tells the mistake that is cheapest to mend; each of these protocols that a key path is not makes
/// this one dearer, so that it names the property instead of asking for a string.
public typealias GraphRawText = StringProtocol & ExpressibleByStringInterpolation & LosslessStringConvertible
    & TextOutputStream & RangeReplaceableCollection & Codable
