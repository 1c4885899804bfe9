package dev.lede.library;

import dev.lede.library.Found.Offer;
import dev.lede.model.Problem;
import dev.lede.model.Subscription;
import dev.lede.source.FeedsFile;
import dev.lede.source.Source;
import java.io.IOException;
import java.util.List;
import java.util.function.IntSupplier;

/** Writes and deletes lines in {@code feeds}, for what a person wants to follow and no longer. */
final class Following {

    private final FeedsFile file;
    private final Finding finding;
    private final IntSupplier followed;

    /** @param followed how many feeds the store follows, which the file may have lost */
    Following(FeedsFile file, Finding finding, IntSupplier followed) {
        this.file = file;
        this.finding = finding;
        this.followed = followed;
    }

    Found find(String what) throws InterruptedException {
        Source source = Source.of(what);
        return follows(source.address()) ? new Found.AlreadyFollowed(source.address()) : finding.find(source);
    }

    /** What was not looked at yet is looked at first. */
    Added follow(Added.Kind kind, Offer offer, List<String> tags) throws InterruptedException {
        if (follows(offer.address())) {
            return new Added.AlreadyFollowed(offer.address());
        }
        return switch (offer.seen() ? new Found.Offered(kind, List.of(offer)) : finding.look(offer)) {
            case Found.Offered(var feed, var seen) -> written(kind, seen.getFirst(), tags);
            case Found.AlreadyFollowed(var address) -> new Added.AlreadyFollowed(address);
            case Found.Failed(var address, var problem) -> new Added.Failed(address, problem);
        };
    }

    /** Follows the first of what is found, in one go. */
    Added add(String what, List<String> tags, boolean force) throws InterruptedException {
        return switch (find(what)) {
            case Found.Offered(var kind, var offers) -> withOthers(follow(kind, offers.getFirst(), tags), offers);
            case Found.AlreadyFollowed(var address) -> new Added.AlreadyFollowed(address);
            case Found.Failed(var address, var problem) ->
                force && problem.kind() != Problem.Kind.LIST_OF_FEEDS
                        ? written(Added.Kind.FEED, Offer.known(address), tags)
                        : new Added.Failed(address, problem);
        };
    }

    private static Added withOthers(Added added, List<Offer> offers) {
        var others = offers.stream().skip(1).map(Offer::address).toList();
        return added instanceof Added.Followed(var kind, var subscription, var title, var none)
                ? new Added.Followed(kind, subscription, title, others)
                : added;
    }

    /** Whether there was such a line. */
    boolean remove(String address) {
        return Editing.change(file, read -> file.remove(read, address)) == FeedsFile.Change.DONE;
    }

    private boolean follows(String address) {
        try {
            return file.read().lines().subscriptions().stream()
                    .anyMatch(line -> Source.of(line.address()).address().equals(address));
        } catch (IOException e) {
            throw FeedsFileException.unreadable(e);
        }
    }

    /** False where that was followed already. */
    boolean follow(Subscription subscription) {
        return Editing.add(file, followed.getAsInt(), read -> file.add(read, subscription)) == FeedsFile.Change.DONE;
    }

    private Added written(Added.Kind kind, Offer offer, List<String> tags) {
        var subscription = Subscription.to(offer.address(), tags);
        return follow(subscription)
                ? new Added.Followed(kind, subscription, offer.title(), List.of())
                : new Added.AlreadyFollowed(offer.address());
    }
}
