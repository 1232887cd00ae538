using System.Globalization;
using HuanJie.Members;

namespace HuanJie.Statistics;

/// <summary>For each recorded code, its place in the distribution that counts it.</summary>
/// <remarks>Each code is one byte, so a table of 256 answers every value, named or not, without a branch.</remarks>
internal static class MemberCodes
{
    private static readonly byte[][] BandsOfReadings = [BandTable(EducationReading.Level), BandTable(EducationReading.GraduatesOnly)];

    /// <summary>By the value of <see cref="Sex"/>.</summary>
    public static byte[] Sexes { get; } = Table(static value => Math.Max(0, Array.IndexOf(Enum.GetValues<Sex>(), (Sex)value)));

    /// <summary>By the value of <see cref="PoliticalAffiliation"/>.</summary>
    public static byte[] PartyStandings { get; } = Table(static value => (int)((PoliticalAffiliation)value).PartyStanding);

    /// <summary>By the code of an <see cref="EthnicGroup"/>.</summary>
    public static byte[] EthnicStandings { get; } = Table(static code =>
        (int)(EthnicGroup.TryParse(code.ToString("D2", CultureInfo.InvariantCulture), out var group) ? group.Standing : EthnicStanding.Unknown));

    /// <summary>By the code of an <see cref="Education"/>.</summary>
    public static byte[] Bands(EducationReading reading) => BandsOfReadings[reading is EducationReading.GraduatesOnly ? 1 : 0];

    private static byte[] Table(Func<byte, int> place) => [.. Enumerable.Range(0, 256).Select(value => (byte)place((byte)value))];

    private static byte[] BandTable(EducationReading reading) => Table(code =>
        (int)(Education.TryParse(code.ToString("D2", CultureInfo.InvariantCulture), out var education) ? education.Band(reading) : EducationBand.Unknown));
}
