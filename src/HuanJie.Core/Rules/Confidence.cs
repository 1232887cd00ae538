namespace HuanJie.Rules;

/// <summary>How well a rule's source is known (来源可信度).</summary>
public enum Confidence : byte
{
    /// <summary>Seen in the text of the instrument at least twice, or once with an independent confirmation (高).</summary>
    High = 0,

    /// <summary>Seen once in a credible text (中).</summary>
    Medium = 1,

    /// <summary>From memory or from an unidentified source (低). No book that ships holds such a rule.</summary>
    Low = 2,
}
