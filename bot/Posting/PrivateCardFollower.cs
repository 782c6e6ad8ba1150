using System.Collections.Concurrent;
using System.Text.Json;
using DebateBot.Cards;
using DebateBot.Chat;
using DebateBot.Core;
using DebateBot.Hosting;

namespace DebateBot.Posting;

/// <summary>
/// Draws private answers anew when what they show was edited or deleted, for as long as chat lets a bot change them. They are kept in
/// memory only: what opens an answer is never written down, so that a restart lets go of them.
/// </summary>
public sealed class PrivateCardFollower(
    PostedCards cards,
    CardDrawer drawer,
    Sender sender,
    TimeProvider time,
    ILogger<PrivateCardFollower> log
) : BackgroundService
{
    /// <summary>Chat allows 15 minutes from the question on; a change has to arrive within them.</summary>
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(14.5);

    private static readonly TimeSpan BeforeNextTry = TimeSpan.FromMinutes(1);

    private readonly Signal changed = new();
    private readonly ConcurrentDictionary<long, Shown> all = new();

    /// <summary>Something was edited or deleted.</summary>
    public void Wake() => changed.Set();

    /// <summary>The interaction was answered. What was changed while the answer was on its way is looked for at once.</summary>
    public void Answered(Interaction asked, Reply reply)
    {
        if (reply is UpdateReply && asked is ButtonPressed pressed)
            LetGo(pressed);
        if (reply is not MessageReply { Message: var answer } || RequestOf(answer) is not { } request)
            return;
        all[asked.Source.Id] = new Shown(asked, request, answer, time.GetUtcNow() + Life);
        Wake();
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        changed.WorkAsync(FollowAllAsync, BeforeNextTry, mostPauses: 1, time, stoppingToken);

    private async Task<bool> FollowAllAsync(CancellationToken cancellationToken)
    {
        var areDone = true;
        foreach (var (id, shown) in all)
            areDone &= await TryFollowAsync(id, shown, cancellationToken);
        return areDone;
    }

    private async Task<bool> TryFollowAsync(long id, Shown shown, CancellationToken cancellationToken)
    {
        try
        {
            if (time.GetUtcNow() >= shown.Until)
                all.TryRemove(id, out _);
            else
                all.TryUpdate(id, await FollowAsync(shown, cancellationToken), shown);
            return true;
        }
        catch (ChatRefused)
        {
            all.TryRemove(id, out _); // dismissed, or too late
            return true;
        }
        catch (Exception reason) when (!reason.IsStop(cancellationToken))
        {
            log.LogWarning(reason, "A private answer shows what was changed meanwhile; trying again");
            return false;
        }
    }

    private async Task<Shown> FollowAsync(Shown shown, CancellationToken cancellationToken)
    {
        var changes = await cards.ChangesAsync(shown.Request.DiscussionId, cancellationToken);
        if (changes == shown.Changes)
            return shown;
        var drawn = await drawer.DrawAsync(shown.Request, cancellationToken);
        var answer = shown.Answer with
        {
            Cards = drawn.Message.Cards,
            Buttons = drawn.ShowsComments ? shown.Answer.Buttons : [],
        };
        if (Whole(answer) != Whole(shown.Answer))
            await sender.EditAnswerAsync(shown.Asked, answer, cancellationToken);
        return shown with { Answer = answer, Changes = changes };
    }

    // Its fields too, which name those whom it quotes.
    private static string Whole(OutgoingMessage answer) => JsonSerializer.Serialize(answer);

    /// <summary>Posting a private card replaces it by "Posted: …".</summary>
    private void LetGo(ButtonPressed pressed)
    {
        foreach (var (id, shown) in all)
        {
            if (shown.Asked.Member.Id == pressed.Member.Id && shown.Request.ToButtonId() == pressed.Id)
                all.TryRemove(id, out _);
        }
    }

    /// <summary>The button that posts the card says how to draw it again.</summary>
    private static CardRequest? RequestOf(OutgoingMessage answer) =>
        answer
            .Buttons.SelectMany(row => row)
            .Select(button => ButtonId.Parse(button.Id ?? ""))
            .Where(id => id.Name == CardRequest.ButtonName)
            .Select(CardRequest.Read)
            .FirstOrDefault();

    /// <param name="Changes">How often the discussion's past had changed when it was drawn; null: not known.</param>
    private sealed record Shown(
        Interaction Asked,
        CardRequest Request,
        OutgoingMessage Answer,
        DateTimeOffset Until,
        int? Changes = null
    );
}
