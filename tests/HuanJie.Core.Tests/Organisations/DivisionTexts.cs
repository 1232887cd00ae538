using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using HuanJie.Organisations;

namespace HuanJie.Tests.Organisations;

/// <summary>Division codes of every level, with holes, crowded into few parts so that one often lies in another.</summary>
internal static class DivisionTexts
{
    public static Gen<string> Full { get; } =
        from province in Gen.Choose(1, 99)
        from village in Village(Gen.Constant(province), Gen.Choose(0, 99), Gen.Choose(0, 99), Gen.Choose(0, 999), Gen.Choose(0, 999))
        select village;

    public static Gen<string> Crowded { get; } = Village(
        Gen.Elements(1, 10, 43), Gen.Elements(0, 0, 1, 10), Gen.Elements(0, 0, 5, 50), Gen.Elements(0, 0, 3, 300), Gen.Elements(0, 0, 1, 200));

    public static Gen<string> Any { get; } =
        from text in Gen.OneOf(Full, Crowded)
        from length in Gen.Elements(2, 4, 6, 9, 12)
        select text[..length];

    /// <summary>Arbitrary codes for properties.</summary>
    public static Arbitrary<DivisionCode> Codes() => Gen.OneOf(Crowded, Any).Select(DivisionCode.Parse).ToArbitrary();

    /// <summary>The five parts as text: the plain picture that the arithmetic must match.</summary>
    public static string[] PartsOf(DivisionCode code)
    {
        var text = code.ToString();
        return [text[..2], text[2..4], text[4..6], text[6..9], text[9..]];
    }

    private static Gen<string> Village(Gen<int> province, Gen<int> prefecture, Gen<int> county, Gen<int> township, Gen<int> village) =>
        from a in province
        from b in prefecture
        from c in county
        from d in township
        from e in village
        select string.Create(CultureInfo.InvariantCulture, $"{a:D2}{b:D2}{c:D2}{d:D3}{e:D3}");
}
