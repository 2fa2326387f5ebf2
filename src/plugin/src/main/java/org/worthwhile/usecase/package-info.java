/** What several use cases share: visits with their rights, transactions, requests and their problems, figures and why there are none. */
package org.worthwhile.usecase;
