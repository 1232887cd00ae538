namespace HuanJie.Rosters;

/// <summary>Why a person left the bodies (退出原因), as the roster records it. It is never inferred.</summary>
public enum DepartureReason : byte
{
    /// <summary>Not recorded (未知).</summary>
    Unknown = 0,

    /// <summary>Age (年龄原因).</summary>
    Age = 1,

    /// <summary>Not a candidate, or a candidate who was not elected (落选).</summary>
    NotElected = 2,

    /// <summary>Resigned (辞职).</summary>
    Resigned = 3,

    /// <summary>Moved to other work (工作调动).</summary>
    Transferred = 4,

    /// <summary>Health (健康原因).</summary>
    Health = 5,

    /// <summary>Removed, recalled or barred: discipline, recall, a failed review (受处分、罢免、资格审查未通过).</summary>
    Removed = 6,

    /// <summary>Died (去世).</summary>
    Died = 7,

    /// <summary>Another recorded reason (其他).</summary>
    Other = 8,
}
