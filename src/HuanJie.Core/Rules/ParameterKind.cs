namespace HuanJie.Rules;

/// <summary>What a parameter of a rule holds (参数类型).</summary>
public enum ParameterKind : byte
{
    /// <summary>A whole number (整数).</summary>
    WholeNumber = 0,

    /// <summary>Yes or no (是否).</summary>
    Flag = 1,

    /// <summary>One name out of a list (名称).</summary>
    Name = 2,

    /// <summary>Several names, each once (多个名称).</summary>
    Names = 3,

    /// <summary>A day, as <c>yyyy-MM-dd</c> (日期).</summary>
    Day = 4,

    /// <summary>The day on which something is counted (截止日): <c>polling-day</c>, or a day as <c>yyyy-MM-dd</c>.</summary>
    AsOf = 5,

    /// <summary>A share (比例): a fraction such as <c>4/5</c>, or a decimal of the kind that its specification names.</summary>
    Share = 6,

    /// <summary>Free text for people (文字).</summary>
    Text = 7,

    /// <summary>Months by kind of record (各种记录的月数), each as <c>party-warning=12</c>.</summary>
    Windows = 8,
}
