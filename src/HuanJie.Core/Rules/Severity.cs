namespace HuanJie.Rules;

/// <summary>How strictly a rule binds (约束程度), as its instrument words it.</summary>
public enum Severity : byte
{
    /// <summary>A duty or a bar (应当、不得): who breaks it is not eligible, or the committee is not lawful.</summary>
    Must = 0,

    /// <summary>What is usual or wished (一般、不宜、提倡): a breach is reported and decides nothing.</summary>
    Should = 1,
}
