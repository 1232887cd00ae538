namespace HuanJie.Dates;

/// <summary>On which day a birth on 29 February reaches its year in a common year (闰日出生者的周岁日).</summary>
/// <remarks>Sources disagree, so every indicator and rule that counts years states its choice.</remarks>
public enum LeapDayBirthday : byte
{
    /// <summary>On 28 February. This is the default: 民法典 art. 202 ends a period without a matching day on the last day of the month.</summary>
    February28 = 0,

    /// <summary>On 1 March, the first day after the missing one.</summary>
    March1 = 1,
}
