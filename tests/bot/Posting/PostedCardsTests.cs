using DebateBot.Cards;
using DebateBot.Core.Comments;
using DebateBot.Posting;
using DebateBot.Sandbox.World;
using DebateBot.Tests.Bot.SlashCommands;
using Xunit;

namespace DebateBot.Tests.Bot.Posting;

public sealed class PostedCardsTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_card_that_was_out_of_date_before_it_was_noted_follows_too()
    {
        await using var debate = await Debate.StartAsync();
        var bot = debate.Bot;
        Task? editing = null;
        using var following = bot.World.Follow(change =>
            editing ??= change is MessagePosted { Message: var sent } && sent.AuthorId == bot.Id ? EditAsync() : null
        );
        var posted = await bot.Part<PostedCards>()
            .PostAsync(occasion: 1, debate.Thread, CardRequest.Quote(debate.Discussion.Id, 2), Stop);
        await editing!;
        await bot.UntilAsync(() =>
            bot.World.FindMessage(bot.Admin, debate.Thread, posted!.Value)!.Said().Contains("Hardly any do.")
        );

        // As the pump does when an edit comes between the card's sending and the note that it was sent.
        Task EditAsync() =>
            bot.Part<CommentRecorder>()
                .RecordAsync(
                    [
                        new Edited(
                            debate.Thread,
                            debate.Message(2),
                            DateTimeOffset.UnixEpoch.AddYears(90),
                            "Hardly any do."
                        ),
                    ],
                    Stop
                );
    }
}
