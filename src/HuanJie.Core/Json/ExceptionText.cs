namespace HuanJie.Json;

/// <summary>The messages of exceptions, as far as they speak to the author of a document.</summary>
internal static class ExceptionText
{
    /// <summary>The message without the name of a parameter and the value that .NET appends.</summary>
    public static string WithoutParameter(ArgumentException exception)
    {
        var end = exception.Message.IndexOf(" (Parameter '", StringComparison.Ordinal);
        return end < 0 ? exception.Message : exception.Message[..end];
    }
}
