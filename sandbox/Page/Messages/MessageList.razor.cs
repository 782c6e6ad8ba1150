using DebateBot.Sandbox.Page.Shown;
using Microsoft.AspNetCore.Components;

namespace DebateBot.Sandbox.Page.Messages;

/// <summary>The messages of a room, the newest at the end, with the red line where the unread ones begin.</summary>
public sealed partial class MessageList(Visit visit, PageScript script) : ComponentBase, IDisposable
{
    private const int Page = 100;
    private static readonly TimeSpan TogetherFor = TimeSpan.FromMinutes(7);
    private IReadOnlyList<ShownMessage> shown = [];
    private int limit = Page;
    private long? firstUnread;
    private int unread;
    private long? editing;
    private long? wanted;
    private long? answer;

    [Parameter, EditorRequired]
    public required ShownRoom Room { get; set; }

    /// <summary>The message that the address names.</summary>
    [Parameter]
    public long? Target { get; set; }

    [Parameter]
    public EventCallback<ShownMessage> OnReply { get; set; }

    [Parameter]
    public EventCallback<Answered> OnAnswered { get; set; }

    /// <summary>Edits the last message this person wrote here.</summary>
    public void EditLast() => Edit(shown.LastOrDefault(m => m.IsMine)?.Id);

    /// <summary>Brings a bot's answer into view, wherever its button was.</summary>
    public void ShowAnswer(long id)
    {
        Read();
        answer = id;
        StateHasChanged();
    }

    public Task ShowEndAsync() => script.ShowAsync("end");

    protected override void OnInitialized() => visit.Changed += Refresh;

    protected override void OnParametersSet()
    {
        Read();
        wanted = Target;
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (wanted is { } target)
        {
            wanted = null;
            await script.ShowAsync("message", target);
        }
        else if (answer is { } id)
        {
            answer = null;
            await script.ShowAsync("answer", id);
        }
        else if (firstRender)
        {
            await script.ShowAsync(
                visit.StartsAtTop ? "top"
                : firstUnread is null ? "end"
                : "new"
            );
        }
        if (firstRender)
            visit.StartsAtTop = false;
    }

    private void Refresh(object? sender, EventArgs change) =>
        _ = InvokeAsync(() =>
        {
            Read();
            StateHasChanged();
        });

    private void Read()
    {
        if (visit.Room(Room.Id) is null)
            return;
        shown = visit.Messages(Room.Id, limit);
        if (Target is { } target && shown.Count == limit && shown.All(m => m.Id != target))
            shown = visit.Messages(Room.Id, limit = int.MaxValue);
        (firstUnread, unread) = visit.Unread(Room.Id);
    }

    private bool Follows(int i) =>
        i > 0
        && shown[i] is { ReplyTo: null, Cause: null, IsNotice: false } later
        && shown[i - 1] is { IsNotice: false } earlier
        && later.Author == earlier.Author
        && later.IsPrivate == earlier.IsPrivate
        && later.Id != firstUnread
        && later.SentAt - earlier.SentAt < TogetherFor;

    private void Edit(long? id)
    {
        editing = editing == id ? null : id;
        StateHasChanged();
    }

    private void ShowEarlier()
    {
        limit += Page;
        Read();
    }

    private void MarkRead() => visit.MarkRead(Room.Id);

    public void Dispose() => visit.Changed -= Refresh;
}
