namespace HuanJie.Rules;

/// <summary>Which day decides the version of a rule that applies (选用版本的日期).</summary>
/// <remarks>Terms straddle a change of law: an election goes by the law of its polling day, a registration by that of the day of the register.</remarks>
public enum ChosenBy : byte
{
    /// <summary>The polling day (选举日).</summary>
    PollingDay = 0,

    /// <summary>The day of the voter register (选民登记日).</summary>
    RegisterDay = 1,
}
