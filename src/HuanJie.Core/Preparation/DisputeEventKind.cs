namespace HuanJie.Preparation;

/// <summary>What happened to a dispute (化解过程).</summary>
public enum DisputeEventKind : byte
{
    /// <summary>It was opened (立案登记). It is the first thing, and happens once.</summary>
    Opened = 0,

    /// <summary>A household was visited (入户走访).</summary>
    HouseVisit = 1,

    /// <summary>An agreement was reached (达成协议); the dispute is still open.</summary>
    Agreement = 2,

    /// <summary>Money was paid (兑付), before or after the settlement.</summary>
    Payment = 3,

    /// <summary>It was settled (化解).</summary>
    Settled = 4,

    /// <summary>It broke out again after a settlement (反弹).</summary>
    Reopened = 5,
}
