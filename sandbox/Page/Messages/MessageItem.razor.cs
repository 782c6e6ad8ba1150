using DebateBot.Sandbox.Page.Shown;
using Microsoft.AspNetCore.Components;

namespace DebateBot.Sandbox.Page.Messages;

/// <summary>One message: who, when, what, and what can be done with it.</summary>
public sealed partial class MessageItem(Visit visit) : ComponentBase
{
    private string? problem;

    [Parameter, EditorRequired]
    public required ShownMessage Message { get; set; }

    /// <summary>The address of the page names this one.</summary>
    [Parameter]
    public bool IsTarget { get; set; }

    [Parameter]
    public bool IsLast { get; set; }

    /// <summary>It continues the one above: same author, minutes later.</summary>
    [Parameter]
    public bool IsFollowing { get; set; }

    [Parameter]
    public bool IsEdited { get; set; }

    [Parameter]
    public bool MayReply { get; set; }

    [Parameter]
    public EventCallback<ShownMessage> OnReply { get; set; }

    [Parameter]
    public EventCallback OnEdit { get; set; }

    [Parameter]
    public EventCallback<Answered> OnAnswered { get; set; }

    private Visit Visit => visit;

    private string Classes =>
        string.Join(
            ' ',
            new[]
            {
                IsTarget ? "target" : null,
                IsFollowing ? "following" : null,
                Message.IsPrivate ? "private" : null,
                Message.IsNotice ? "notice" : null,
            }.OfType<string>()
        );

    private void Delete() => problem = visit.Delete(Message);

    private void React(string emoji) => problem = visit.React(Message, emoji);

    private async Task PressAsync((string Id, IReadOnlyList<string> Values) pressed) =>
        await TakeAsync(await visit.PressAsync(Message, pressed.Id, pressed.Values));

    private async Task ChooseAsync(ShownCommand menu) => await TakeAsync(await visit.ChooseAsync(menu, Message));

    private Task TakeAsync(Answered answered)
    {
        problem = answered.Problem;
        return OnAnswered.InvokeAsync(answered with { Problem = null });
    }
}
