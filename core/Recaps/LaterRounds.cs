namespace DebateBot.Core.Recaps;

/// <summary>Fills what the first round left: one more sentence a person and round, from another comment, until nothing fits.</summary>
internal static class LaterRounds
{
    public static IReadOnlyList<Candidate> Choose(
        IReadOnlyList<Voice> voices,
        IReadOnlyList<Candidate> first,
        int words
    )
    {
        var chosen = new List<Candidate>();
        var cited = first.Select(choice => choice.Comment!.Number).ToHashSet();
        var room = words - first.Sum(choice => choice.Words);
        int before;
        do
        {
            before = chosen.Count;
            var round = voices.Select(voice => voice.Candidates.FirstOrDefault(Fits)).OfType<Candidate>();
            foreach (var choice in round.OrderByDescending(choice => choice.Worth).ToList())
            {
                if (!Fits(choice))
                    continue;
                chosen.Add(choice);
                cited.Add(choice.Comment!.Number);
                room -= choice.Words;
            }
        } while (chosen.Count > before);
        return chosen;

        bool Fits(Candidate choice) =>
            !choice.IsDangling && choice.Words <= room && !cited.Contains(choice.Comment!.Number);
    }
}
