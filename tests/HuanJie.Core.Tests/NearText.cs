using FsCheck;
using FsCheck.Fluent;

namespace HuanJie.Tests;

/// <summary>Makes text that is valid but for one change, or valid after all: where readers usually go wrong.</summary>
internal static class NearText
{
    private const string Intruders = "0123456789Xx +-.,\0族汉０５۳é\uD842";

    public static Gen<string> Of(Gen<string> valid) =>
        from text in valid
        from position in Gen.Choose(0, text.Length)
        from intruder in Gen.Elements(Intruders.ToCharArray())
        from change in Gen.Choose(0, 4)
        select change switch
        {
            0 => text,
            1 => text.Insert(position, intruder.ToString()),
            2 => position < text.Length ? text.Remove(position, 1) : text + text,
            3 => text[..position],
            _ => position < text.Length ? text[..position] + intruder + text[(position + 1)..] : text + intruder,
        };
}
