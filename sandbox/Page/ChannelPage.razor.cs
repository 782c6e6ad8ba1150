using DebateBot.Sandbox.Page.Compose;
using DebateBot.Sandbox.Page.Messages;
using DebateBot.Sandbox.Page.Shown;
using Microsoft.AspNetCore.Components;

namespace DebateBot.Sandbox.Page;

/// <summary>One channel or thread, and what a bot may ask in it.</summary>
public sealed partial class ChannelPage(Visit visit) : ComponentBase, IDisposable
{
    private ShownRoom? room;
    private ShownForm? form;
    private MessageList? list;
    private Composer? composer;

    [Parameter]
    public long Guild { get; set; }

    [Parameter]
    public long Channel { get; set; }

    [Parameter]
    public long? Message { get; set; }

    private Visit Visit => visit;

    protected override void OnInitialized() => visit.Changed += Refresh;

    protected override void OnParametersSet()
    {
        if (room?.Id != Channel)
            visit.Enter(Channel);
        room = visit.Room(Channel);
    }

    private void Refresh(object? sender, EventArgs change) =>
        _ = InvokeAsync(() =>
        {
            room = visit.Room(Channel);
            StateHasChanged();
        });

    private void Take(Answered answered)
    {
        form = answered.Form;
        if (answered.MessageId is { } answer)
            list?.ShowAnswer(answer);
        composer?.Tell(answered.Problem);
    }

    private void CloseForm(Answered answered)
    {
        form = null;
        Take(answered);
    }

    private Task ReplyAsync(ShownMessage message) => composer?.ReplyToAsync(message) ?? Task.CompletedTask;

    private Task ShowEndAsync() => list?.ShowEndAsync() ?? Task.CompletedTask;

    private void EditLast() => list?.EditLast();

    public void Dispose() => visit.Changed -= Refresh;
}
