/// CKAN's Action API, read only: how calls are asked, answered and refused
/// ([CKAN API guide](https://docs.ckan.org/en/latest/api/)).
///
/// A room that answers calls brings an [ActionSet]; [ActionApi] reads a request as CKAN does
/// ([RequestReader]), finds the [Action] and puts its answer into CKAN's envelope
/// ([ActionAnswers]). A call refuses by an [ActionException].
///
/// It knows no call by name, and nothing can be changed through it.
@NullMarked
package vn.trangtien.actions;

import org.jspecify.annotations.NullMarked;
