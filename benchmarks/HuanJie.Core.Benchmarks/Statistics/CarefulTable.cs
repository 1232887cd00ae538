using System.Runtime.InteropServices;
using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rosters;
using HuanJie.Statistics;
using NodaTime;

namespace HuanJie.Benchmarks.Statistics;

/// <summary>The table as somebody would write it who was told that it must be fast: one pass, a dictionary of counters, ages by comparing dates.</summary>
internal sealed class CarefulTable(LocalDate asOf)
{
    private static readonly MemberGroup[] AllGroups = Enum.GetValues<MemberGroup>();

    public List<CountyRow> Of(IEnumerable<Roster> rosters)
    {
        var counties = new Dictionary<DivisionCode, County>();
        foreach (var roster in rosters)
        {
            ref var county = ref CollectionsMarshal.GetValueRefOrAddDefault(counties, roster.Organisation.Code.At(DivisionLevel.County), out _);
            county ??= new();
            Count(county, roster);
        }

        return [.. counties.OrderBy(county => county.Key).Select(county => county.Value.ToRow(county.Key))];
    }

    private void Count(County county, Roster roster)
    {
        county.Organisations++;
        var oneShoulder = false;
        foreach (var member in roster.Members)
        {
            oneShoulder |= member.IsOneShoulder;
            county.CrossServing += member.CrossServes ? 1 : 0;
            county.Seats += (member.SitsOn(Body.PartyOrganisation) ? 1 : 0) + (member.SitsOn(Body.Committee) ? 1 : 0) + (member.SitsOn(Body.Supervision) ? 1 : 0);
            var age = AgeOf(member.BirthDate!.Value.Earliest);
            foreach (var group in AllGroups)
            {
                if (group.Includes(member.Posts))
                {
                    county.Groups[(int)group].Count(member, age);
                }
            }
        }

        county.OneShoulder += oneShoulder ? 1 : 0;
    }

    // No one in the data is born on 29 February of a year whose birthday falls on the as-of date, so the plain comparison is enough.
    private int AgeOf(LocalDate birth) =>
        asOf.Year - birth.Year - (asOf.Month < birth.Month || (asOf.Month == birth.Month && asOf.Day < birth.Day) ? 1 : 0);

    private sealed class County
    {
        public long Organisations { get; set; }

        public long OneShoulder { get; set; }

        public long Seats { get; set; }

        public long CrossServing { get; set; }

        public Group[] Groups { get; } = [.. AllGroups.Select(_ => new Group())];

        public CountyRow ToRow(DivisionCode county) => new(county, Organisations, OneShoulder, Seats, CrossServing, [.. Groups.Select(group => group.ToRow())]);
    }

    private sealed class Group
    {
        private readonly long[] _bands = new long[6];
        private long _people;
        private long _women;
        private long _years;
        private long _partyMembers;
        private long _minority;
        private long _newcomers;

        public void Count(Member member, int age)
        {
            _people++;
            _women += member.Sex is Sex.Female ? 1 : 0;
            _years += age;
            _bands[(int)(member.Education?.Band() ?? EducationBand.Unknown)]++;
            _partyMembers += member.Affiliation.IsCpcMember is true ? 1 : 0;
            _minority += member.EthnicGroup?.IsMinority is true ? 1 : 0;
            _newcomers += member.Entry is Entry.Newcomer ? 1 : 0;
        }

        public GroupRow ToRow() => new(_people, _women, _people == 0 ? null : (double)_years / _people, [.. _bands], _partyMembers, _minority, _newcomers);
    }
}
