using System.Text.Json.Serialization;
using HuanJie.Dates;
using HuanJie.Organisations;
using NodaTime;

namespace HuanJie.Members;

/// <summary>One person in one organisation with the posts held (成员), as recorded. The record may break a rule; an audit says so.</summary>
/// <remarks>
/// What is not known stays <see langword="null"/> or <c>Unknown</c>; the empty value of a type, its <see langword="default"/>, is taken for <see langword="null"/>. Ages are not stored: they follow from <see cref="BirthDate"/> and a date.
/// <see cref="ToString"/> shows the id and the posts, never a name or a citizen number.
/// </remarks>
public sealed record Member
{
    // Millions of members are walked through: not recorded is the default value here and null outside, without a flag beside it, and what every
    // tally and every judge looks at lies together.
    private readonly PostSet _posts;
    private readonly Education _education;
    private readonly EthnicGroup _ethnicGroup;
    private readonly PartialDate _birthDate;
    private readonly PartialDate _partyJoined;
    private readonly CitizenNumber _citizenNumber;

    /// <summary>The identifier of the person, the same in every organisation and term.</summary>
    public required PersonId Id { get; init; }

    /// <summary>The posts held in this organisation.</summary>
    public required PostSet Posts
    {
        get => _posts;
        init => _posts = value;
    }

    /// <summary>The name (姓名). Personal data: the library stores it and never prints it.</summary>
    /// <value>The default is <see langword="null"/>: not recorded.</value>
    public string? Name { get; init; }

    /// <summary>The citizen number (公民身份号码). Personal data: the library prints it masked.</summary>
    /// <remarks>Birth date and sex are not taken from it: a roster says what it says, and a difference is for an audit to report.</remarks>
    /// <value>The default is <see langword="null"/>: not recorded.</value>
    public CitizenNumber? CitizenNumber
    {
        get => _citizenNumber == default ? null : _citizenNumber;
        init => _citizenNumber = value.GetValueOrDefault();
    }

    /// <summary>The date of birth (出生日期), to the day, the month or the year.</summary>
    /// <value>The default is <see langword="null"/>: not known.</value>
    public PartialDate? BirthDate
    {
        get => _birthDate.IsEmpty ? null : _birthDate;
        init => _birthDate = value.GetValueOrDefault();
    }

    /// <summary>The sex (性别), GB/T 2261.1-2003.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Sex Sex { get; init; }

    /// <summary>The education (学历), GB/T 4658-2006.</summary>
    /// <value>The default is <see langword="null"/>: not known.</value>
    public Education? Education
    {
        get => _education == default ? null : _education;
        init => _education = value.GetValueOrDefault();
    }

    /// <summary>The ethnic group (民族), GB/T 3304-1991.</summary>
    /// <value>The default is <see langword="null"/>: not known.</value>
    public EthnicGroup? EthnicGroup
    {
        get => _ethnicGroup == default ? null : _ethnicGroup;
        init => _ethnicGroup = value.GetValueOrDefault();
    }

    /// <summary>The political affiliation (政治面貌), GB/T 4762-1984.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public PoliticalAffiliation Affiliation { get; init; }

    /// <summary>The day from which Party age (党龄) runs, to the day, the month or the year.</summary>
    /// <value>The default is <see langword="null"/>: not known, or not a Party member.</value>
    public PartialDate? PartyJoined
    {
        get => _partyJoined.IsEmpty ? null : _partyJoined;
        init => _partyJoined = value.GetValueOrDefault();
    }

    /// <summary>Whether the person is a newcomer (新进) or continuing (连任), as recorded.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Entry Entry { get; init; }

    // The keys and codes as they are, zero when not recorded: for loops that see every member.
    internal int BirthKey => _birthDate.Key;

    internal int PartyJoinedKey => _partyJoined.Key;

    internal byte EducationCode => _education.Code;

    internal byte EthnicGroupCode => _ethnicGroup.Code;

    /// <summary>Whether the person is secretary and director at once (一肩挑).</summary>
    [JsonIgnore]
    public bool IsOneShoulder => Posts.HoldsBothHeads;

    /// <summary>Whether the person sits in both of the two committees (交叉任职); it includes 一肩挑.</summary>
    [JsonIgnore]
    public bool CrossServes => Posts.CrossServes;

    /// <summary>Whether the person sits in a body, in whatever position.</summary>
    public bool SitsOn(Body body) => Posts.SitsOn(body);

    /// <summary>The age in whole years (周岁) on a day: one, or two where the birth date is known to the month or the year.</summary>
    /// <param name="date">The day.</param>
    /// <param name="leapDay">The birthday of 29 February in common years.</param>
    /// <returns>The ages, or <see langword="null"/> when the birth date is not known or after <paramref name="date"/>.</returns>
    public AgeRange? AgeOn(LocalDate date, LeapDayBirthday leapDay = LeapDayBirthday.February28) =>
        BirthDate is { } birth && Age.TryBetween(birth, date, out var range, leapDay) ? range : null;

    /// <summary>The id and the posts, as in <c>P-0042 (Secretary, Director)</c>: no name and no citizen number.</summary>
    public override string ToString() => $"{Id} ({Posts})";
}
