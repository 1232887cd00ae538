namespace HuanJie.Rules;

/// <summary>A short text in both languages (双语文字).</summary>
/// <param name="Zh">Chinese (中文).</param>
/// <param name="En">English (英文).</param>
public sealed record BilingualText(string Zh, string En)
{
    internal bool IsBlank => string.IsNullOrWhiteSpace(Zh) || string.IsNullOrWhiteSpace(En);

    /// <summary>Both, as in <c>中文 / English</c>.</summary>
    public override string ToString() => $"{Zh} / {En}";
}
